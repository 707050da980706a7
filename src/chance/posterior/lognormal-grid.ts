import { compensatedSum, exp, log, requireFinite, requireInteger, requirePositive } from '../../numeric/index.js';
import type { Distribution } from '../distribution.js';
import { lognormal, mixture } from '../distributions/index.js';

/** Prior of a lognormal severity and what was observed. */
export interface LognormalGridInput {
  /** Normal prior of the mean log loss. */
  readonly meanLog: { readonly mu: number; readonly sd: number };
  /** Log standard deviations held possible, equally likely on an even grid unless `prior` weighs them. */
  readonly sigma: {
    readonly low: number;
    readonly high: number;
    readonly points?: number;
    readonly prior?: (sigma: number) => number;
  };
  readonly losses: readonly number[];
}

/** One value of sigma with its posterior weight and the posterior of the mean log loss given it. */
export interface GridPoint {
  readonly sigma: number;
  readonly weight: number;
  readonly meanLog: { readonly mu: number; readonly sd: number };
}

/** Posterior of a lognormal severity. */
export interface LognormalGridUpdate {
  readonly grid: readonly GridPoint[];
  readonly meanLog: number;
  readonly sigma: number;
  /** Weight of the observed mean log loss, averaged over the grid. */
  readonly Z: number;
  /** The next loss: a finite mixture of lognormals, so that its mean exists (a Student t on logs has none). */
  readonly predictive: Distribution;
}

/**
 * Bayes update of a lognormal severity with a normal prior on the mean log loss and sigma on a bounded grid.
 *
 * Given sigma, the mean log loss is conjugate: precision 1/sd^2 + n/sigma^2. The weight of sigma is its prior times the
 * marginal likelihood of the logs. The predictive for sigma is lognormal with variance sigma^2 + posterior variance.
 *
 * @throws RangeError for losses that are not positive, sd that is not positive, or a swapped range of sigma
 * @example lognormalGrid({ meanLog: { mu: 11.6, sd: 0.7 }, sigma: { low: 1.2, high: 2.2 }, losses: [45e3, 6e5] }).Z
 */
export function lognormalGrid({ meanLog, sigma, losses }: LognormalGridInput): LognormalGridUpdate {
  requireFinite('meanLog.mu', meanLog.mu, 'prior mean of the mean log loss');
  requirePositive('meanLog.sd', meanLog.sd, 'prior standard deviation of the mean log loss');
  requirePositive('sigma.low', sigma.low, 'smallest log standard deviation');
  if (!(sigma.high >= sigma.low && sigma.high < Infinity))
    throw new RangeError(`sigma runs from low to high; received ${sigma.low} to ${sigma.high}`);
  const points = sigma.high === sigma.low ? 1 : (sigma.points ?? 41);
  requireInteger('sigma.points', points, 'values of sigma held possible', sigma.high === sigma.low ? 1 : 2);
  for (const [k, loss] of losses.entries()) requirePositive(`losses[${k}]`, loss, 'a loss above zero');
  const logs = losses.map(log);
  const step = points === 1 ? 0 : (sigma.high - sigma.low) / (points - 1);
  const scored = Array.from({ length: points }, (_, k) => scoreAt(sigma.low + k * step, meanLog, logs, sigma.prior));
  const highest = Math.max(...scored.map((one) => one.score));
  if (!Number.isFinite(highest))
    throw new RangeError('the prior of sigma gives no value on the grid a finite weight above 0');
  const raw = scored.map((one) => exp(one.score - highest));
  const whole = compensatedSum(raw);
  const grid = scored.map(
    (one, k): GridPoint => ({ sigma: one.sigma, weight: (raw[k] as number) / whole, meanLog: one.meanLog }),
  );
  const average = (of: (point: GridPoint) => number): number =>
    compensatedSum(grid.map((point) => point.weight * of(point)));
  const n = losses.length;
  return {
    grid,
    meanLog: average((point) => point.meanLog.mu),
    sigma: average((point) => point.sigma),
    Z: average((point) => (n * meanLog.sd * meanLog.sd) / (n * meanLog.sd * meanLog.sd + point.sigma * point.sigma)),
    predictive: mixture({
      weights: normalized(grid.map((point) => point.weight)),
      components: grid.map(({ sigma: s, meanLog: { mu, sd } }) => lognormal({ mu, sigma: Math.sqrt(s * s + sd * sd) })),
    }),
  };
}

/** Posterior of the mean log loss given sigma, and the log of prior times marginal likelihood of the logs. */
function scoreAt(
  sigma: number,
  prior: { mu: number; sd: number },
  logs: readonly number[],
  weigh?: (sigma: number) => number,
) {
  const n = logs.length;
  const mean = n === 0 ? 0 : compensatedSum(logs) / n;
  const squares = compensatedSum(logs.map((x) => (x - mean) * (x - mean)));
  const precision = 1 / (prior.sd * prior.sd) + n / (sigma * sigma);
  const mu = (prior.mu / (prior.sd * prior.sd) + (n * mean) / (sigma * sigma)) / precision;
  const variance = sigma * sigma + n * prior.sd * prior.sd;
  const gap = mean - prior.mu;
  const score =
    -(n - 1) * log(sigma) - 0.5 * log(variance) - squares / (2 * sigma * sigma) - (n * gap * gap) / (2 * variance);
  const belief = weigh === undefined ? 0 : log(weigh(sigma));
  return { sigma, meanLog: { mu, sd: Math.sqrt(1 / precision) }, score: (n === 0 ? 0 : score) + belief };
}

function normalized(weights: readonly number[]): number[] {
  const sum = compensatedSum(weights);
  return weights.map((weight) => weight / sum);
}
