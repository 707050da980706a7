import { compensatedSum, log } from '../../numeric/index.js';
import type { Distribution } from '../distribution.js';

/** Counts of values above boundaries[k] up to boundaries[k + 1]; the last boundary may be Infinity, the first -Infinity. */
export interface Grouped {
  readonly boundaries: readonly number[];
  readonly counts: readonly number[];
}

/** Probability of boundaries[k] < X <= boundaries[k + 1], from the tail in which the group lies. */
export function shareOf(distribution: Distribution, boundaries: readonly number[], k: number): number {
  const [low, high] = [boundaries[k] as number, boundaries[k + 1] as number];
  const isUpper = distribution.cdf(low) > 0.5;
  return isUpper ? distribution.sf(low) - distribution.sf(high) : distribution.cdf(high) - distribution.cdf(low);
}

/** ln of the likelihood of grouped data, given that every value falls into one of the groups. */
export function groupedLogLikelihood(distribution: Distribution, { boundaries, counts }: Grouped): number {
  const shares = counts.map((_, k) => shareOf(distribution, boundaries, k));
  const inside = log(compensatedSum(shares));
  return compensatedSum(counts.map((n, k) => (n === 0 ? 0 : n * (log(shares[k] as number) - inside))));
}

/** Refuses boundaries that do not rise and counts that are not whole numbers of at least 0. */
export function checkedGroups({ boundaries, counts }: Grouped): void {
  if (boundaries.length !== counts.length + 1 || counts.length === 0)
    throw new RangeError(
      `groups have one boundary more than counts; received ${boundaries.length} boundaries and ${counts.length} counts`,
    );
  boundaries.forEach((b, k) => {
    if (k > 0 && !(b > (boundaries[k - 1] as number)))
      throw new RangeError(`boundaries[${k}] is ${b}: boundaries rise, and ${boundaries[k - 1]} comes before it`);
  });
  counts.forEach((n, k) => {
    if (!Number.isInteger(n) || n < 0)
      throw new RangeError(`counts[${k}] is ${n}: a count is a whole number of at least 0`);
  });
  if (!(compensatedSum(counts) > 0)) throw new RangeError('all counts are 0: there are no data to fit');
}

/** Values that stand for the groups where a search starts: middles, and a step beyond an open end. */
export function middlesOf({ boundaries, counts }: Grouped): number[] {
  const inner = boundaries.filter(Number.isFinite);
  const step = inner.length > 1 ? (inner[inner.length - 1] as number) - (inner[inner.length - 2] as number) : 1;
  return counts.flatMap((n, k) => {
    const [low, high] = [boundaries[k] as number, boundaries[k + 1] as number];
    const middle = low === -Infinity ? high - step / 2 : high === Infinity ? low + step / 2 : low + (high - low) / 2;
    // A few hundred stand for any number.
    return Array.from({ length: Math.min(n, Math.ceil((300 * n) / compensatedSum(counts))) }, () => middle);
  });
}
