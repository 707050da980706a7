import { type Distribution, gammaPoisson, lognormalGrid } from '../../chance/index.js';
import { indexed, irdeto2019, latestPriceYear } from '../../evidence/index.js';
import { log } from '../../numeric/index.js';

/** What an organization brings: its own losses and the years they came from. */
export interface OwnExperience {
  /** Losses above zero, one for each event, in dollars of `priceYear`. */
  readonly losses: readonly number[];
  /** Years over which they were collected; years without a loss count. */
  readonly exposureYears: number;
  /** Events in those years, zero-loss events inside; the number of losses unless said. */
  readonly events?: number;
  readonly priceYear?: number;
  /** Another prior than the survey's. */
  readonly prior?: Prior;
}

/** Beliefs before own experience. */
export interface Prior {
  /** Gamma prior of the events in a year: `shape` events seen in `rate` years. */
  readonly frequency: { readonly shape: number; readonly rate: number };
  /** Normal prior of the mean log loss, and the log standard deviations held possible. */
  readonly severity: {
    readonly meanLog: number;
    readonly meanLogSd: number;
    readonly sigma: readonly [low: number, high: number];
  };
}

/** Prior and posterior side by side. */
export interface PriorUpdate {
  readonly priceYear: number;
  readonly prior: Prior;
  readonly frequency: Believed;
  readonly severity: Believed;
  /** Events in the next year: a negative binomial. */
  readonly nextYear: Distribution;
  /** The next loss: a finite mixture of lognormals, so that its mean exists. */
  readonly nextLoss: Distribution;
  /** How many own events the prior weighs. */
  readonly strength: { readonly frequencyYears: number; readonly severityEvents: number };
  text(): string;
}

/** One parameter before and after, with the credibility given to own experience. */
export interface Believed {
  readonly unit: string;
  readonly priorMean: number;
  readonly posteriorMean: number;
  readonly ownMean: number;
  /** Credibility factor: weight of own experience, 0 to 1. */
  readonly Z: number;
}

/** Spread of mean log losses between organizations, judged from size elasticities; its square is the prior variance. */
const betweenOrganizations = 0.7;

/**
 * The survey as a prior: events of the survey's definition, and a lognormal loss whose mean is the survey's.
 * The frequency prior weighs half a year of own counting; the severity prior (sigma / 0.7)^2 own losses, about 6.
 */
export function surveyPrior(priceYear: number = latestPriceYear): Prior {
  const mean =
    indexed(irdeto2019.meanCost.distribution.mean, 2019, priceYear) / (1 - irdeto2019.zeroShare.distribution.mean);
  const rate = 0.5;
  const sigma = [1.2, 2.2] as const;
  // The middle of the logs is placed so that the mean of the next loss, not its median, is the survey's.
  const atZero = lognormalGrid({
    meanLog: { mu: 0, sd: betweenOrganizations },
    sigma: { low: sigma[0], high: sigma[1] },
    losses: [],
  });
  return {
    frequency: { shape: irdeto2019.attackFrequency.distribution.mean * rate, rate },
    severity: { meanLog: log(mean / atZero.predictive.mean), meanLogSd: betweenOrganizations, sigma },
  };
}

/**
 * Moves the prior by an organization's own losses and loss-free years.
 *
 * Frequency: gamma-Poisson, posterior shape + events and rate + years. Severity: normal prior on the mean log loss with
 * the log standard deviation on a bounded grid, so that the predictive mean is finite. Z is the weight of own experience.
 *
 * @throws RangeError for losses that are not positive, years that are not positive, or fewer events than losses
 * @example updatePrior({ losses: [45_000, 120_000], exposureYears: 4 }).frequency.posteriorMean
 */
export function updatePrior(own: OwnExperience): PriorUpdate {
  const priceYear = own.priceYear ?? latestPriceYear;
  const prior = own.prior ?? surveyPrior(priceYear);
  const events = own.events ?? own.losses.length;
  checkExperience(own, events);
  const count = gammaPoisson({ prior: prior.frequency, events, years: own.exposureYears });
  const { meanLog, meanLogSd, sigma } = prior.severity;
  const grid = { meanLog: { mu: meanLog, sd: meanLogSd }, sigma: { low: sigma[0], high: sigma[1] } };
  const before = lognormalGrid({ ...grid, losses: [] });
  const after = lognormalGrid({ ...grid, losses: own.losses });
  const middle = (sigma[0] + sigma[1]) / 2;
  const update = {
    priceYear,
    prior,
    frequency: {
      unit: 'event/year',
      priorMean: prior.frequency.shape / prior.frequency.rate,
      posteriorMean: count.mean,
      ownMean: events / own.exposureYears,
      Z: count.Z,
    },
    severity: {
      unit: 'USD',
      priorMean: before.predictive.mean,
      posteriorMean: after.predictive.mean,
      ownMean: own.losses.length === 0 ? Number.NaN : own.losses.reduce((sum, one) => sum + one, 0) / own.losses.length,
      Z: after.Z,
    },
    nextYear: count.predictive,
    nextLoss: after.predictive,
    strength: { frequencyYears: prior.frequency.rate, severityEvents: (middle / meanLogSd) * (middle / meanLogSd) },
  };
  return { ...update, text: () => updateText(update) };
}

function checkExperience(own: OwnExperience, events: number): void {
  own.losses.forEach((loss, k) => {
    if (!(loss > 0) || !Number.isFinite(loss))
      throw new RangeError(
        `losses[${k}] is an amount above zero, received ${loss}; count zero-loss events in \`events\``,
      );
  });
  if (!(own.exposureYears > 0) || !Number.isFinite(own.exposureYears))
    throw new RangeError(`exposureYears is a number of years above zero, received ${own.exposureYears}`);
  if (!Number.isInteger(events) || events < own.losses.length)
    throw new RangeError(`events is a whole number, at least the ${own.losses.length} losses; received ${events}`);
}

function updateText(update: Omit<PriorUpdate, 'text'>): string {
  const line = (what: string, { priorMean, ownMean, posteriorMean, Z, unit }: Believed, digits: number): string =>
    `${what} [${unit}]  prior ${priorMean.toFixed(digits)}  own ${Number.isNaN(ownMean) ? 'none' : ownMean.toFixed(digits)}  posterior ${posteriorMean.toFixed(digits)}  credibility Z ${Z.toFixed(2)}`;
  const { strength } = update;
  return [
    line('events a year', update.frequency, 2),
    line(`mean loss (${update.priceYear})`, update.severity, 0),
    `the prior weighs as much as ${strength.frequencyYears} year of own counting and ${strength.severityEvents.toFixed(1)} own losses`,
  ].join('\n');
}
