import type { CountDistribution, Distribution } from '../chance/index.js';
import { findRoot, refuse, requirePositive } from '../numeric/index.js';
import { atLeastOne } from './counts/at-least-one.js';
import type { AggregateLoss } from './totals/aggregate-loss.js';

/** One return period with its losses. */
export interface ExceedancePoint {
  readonly returnPeriod: number;
  readonly probability: number;
  /** Loss of the largest event that is exceeded with this probability (OEP); 0 where no event is likelier. */
  readonly occurrence: number;
  /** Loss of the whole year that is exceeded with this probability (AEP). */
  readonly aggregate: number;
  /** Mean of the years worse than the aggregate loss. */
  readonly aggregateTvar: number;
}

/**
 * Probability that the largest event of a year exceeds x: 1 - P_N(1 - sf(x)), to its own digits however small.
 *
 * @example occurrenceExceedance({ frequency: poisson({ lambda: 0.6 }), severity }, 1e6)
 */
export function occurrenceExceedance(
  { frequency, severity }: { readonly frequency: CountDistribution; readonly severity: Distribution },
  x: number,
): number {
  return atLeastOne(frequency, severity.sf(x));
}

/**
 * Loss of the largest event exceeded with the given probability; 0 where a year without events is likelier.
 *
 * The share s of events above it solves 1 - P_N(1 - s) = probability. Errors: RangeError unless 0 < probability <= 1.
 *
 * @example occurrenceLoss({ frequency: poisson({ lambda: 0.6 }), severity }, 0.01) // OEP of 100 years
 */
export function occurrenceLoss(
  { frequency, severity }: { readonly frequency: CountDistribution; readonly severity: Distribution },
  probability: number,
): number {
  if (!(probability > 0 && probability <= 1))
    refuse('probability', 'chance to be exceeded', 'above 0, at most 1', probability);
  if (atLeastOne(frequency, 1) <= probability) return 0;
  // At least one of N has probability at most E[N] s, so that s is no less than probability / E[N].
  const least = (probability / frequency.mean) * (1 - 1e-9);
  const share = findRoot((s) => atLeastOne(frequency, s) - probability, least, 1);
  return Math.max(0, severity.upperQuantile(share));
}

/**
 * Exceedance table by return period: largest event (OEP) and whole year (AEP) with its tail mean.
 *
 * @example exceedanceTable({ frequency, severity, total: aggregate({ frequency, severity }) }, [10, 100, 250])
 */
export function exceedanceTable(
  input: { readonly frequency: CountDistribution; readonly severity: Distribution; readonly total: AggregateLoss },
  returnPeriods: readonly number[],
): readonly ExceedancePoint[] {
  return returnPeriods.map((returnPeriod) => {
    if (!(returnPeriod > 1)) refuse('returnPeriods', 'years between exceedances', 'above 1', returnPeriod);
    const probability = 1 / returnPeriod;
    const level = 1 - probability;
    return {
      returnPeriod,
      probability,
      occurrence: occurrenceLoss(input, probability),
      aggregate: input.total.quantile(level),
      aggregateTvar: input.total.tvar(level),
    };
  });
}

/**
 * Loss at a return period from ranked losses of `periods` simulated years, linear in the return period.
 *
 * The k-th largest loss has return period periods / k; beyond the listed ones the loss is 0. undefined above `periods`.
 * Errors: RangeError for losses that are not listed from the largest, a return period not above 0.
 * Source: the kernel rule of the open results data standard (ORD) exceedance table.
 *
 * @example lossAtReturnPeriod([900, 700, 400], 10, 8) // 820
 */
export function lossAtReturnPeriod(
  ranked: readonly number[],
  periods: number,
  returnPeriod: number,
): number | undefined {
  requirePositive('returnPeriod', returnPeriod, 'years between exceedances');
  ranked.forEach((loss, k) => {
    if (!(k === 0 || loss <= ranked[k - 1])) refuse(`ranked[${k}]`, 'loss', `at most the one before it`, loss);
  });
  if (returnPeriod > periods) return undefined;
  const periodOf = (k: number): number => periods / (k + 1);
  for (let k = 0; k < ranked.length; k++) {
    if (returnPeriod === periodOf(k)) return ranked[k];
    if (k > 0 && returnPeriod > periodOf(k)) {
      const share = (returnPeriod - periodOf(k)) / (periodOf(k - 1) - periodOf(k));
      return ranked[k] + share * (ranked[k - 1] - ranked[k]);
    }
  }
  // One more, imagined, loss of zero closes the list.
  const last = ranked.length - 1;
  const zero = periodOf(last + 1);
  return last >= 0 && returnPeriod > zero ? (ranked[last] * (returnPeriod - zero)) / (periodOf(last) - zero) : 0;
}
