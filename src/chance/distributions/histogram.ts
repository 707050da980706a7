import { compensatedSum, powInt, toProbability } from '../../numeric/index.js';
import { define } from '../define.js';
import { meanPower } from '../mean-power.js';

/**
 * Grouped data: counts between boundaries, even inside each group (the ogive).
 * @throws RangeError unless boundaries rise and there is one count fewer than boundaries, none negative
 * @example histogram({ boundaries: [0, 25, 50], counts: [30, 31] }).mean
 */
export function histogram({
  boundaries,
  counts,
}: {
  readonly boundaries: readonly number[];
  readonly counts: readonly number[];
}) {
  const n = counts.length;
  if (boundaries.length !== n + 1 || n === 0)
    throw new RangeError(`a histogram has one boundary more than counts; received ${boundaries.length} and ${n}`);
  boundaries.forEach((b, k) => {
    if (!Number.isFinite(b) || (k > 0 && b <= (boundaries[k - 1] as number)))
      throw new RangeError(`boundaries[${k}] is ${b}: boundaries are finite and rise`);
  });
  const whole = compensatedSum(counts);
  if (counts.some((c) => !(c >= 0)) || !(whole > 0))
    throw new RangeError(`counts are not negative and not all zero, received ${counts.join(', ')}`);
  const groups = counts.flatMap((c, k) => {
    const [low, high] = [boundaries[k] as number, boundaries[k + 1] as number];
    return c > 0 ? [{ low, high, width: high - low, middle: low + (high - low) / 2, share: c / whole }] : [];
  });
  const [first, last] = [groups[0] as Group, groups[groups.length - 1] as Group];
  return define({
    family: 'histogram',
    parameters: { boundaries, counts },
    // An empty group at an end holds no possible value.
    support: [first.low, last.high],
    ...momentsOf(groups),
    pdf: (x) => sumOf(groups, ({ low, high, width, share }) => (x >= low && x < high ? share / width : 0)),
    // Shares are rounded: beyond the ends the whole is met by name.
    cdf: (x) =>
      x >= last.high
        ? 1
        : Math.min(
            1,
            sumOf(groups, ({ low, width, share }) => share * toProbability((x - low) / width)),
          ),
    sf: (x) =>
      x <= first.low
        ? 1
        : Math.min(
            1,
            sumOf(groups, ({ high, width, share }) => share * toProbability((high - x) / width)),
          ),
    quantile: (u) => climb(groups, u, ({ low, high, width }, part) => Math.min(high, low + width * part)),
    upperQuantile: (q) =>
      climb([...groups].reverse(), q, ({ low, high, width }, part) => Math.max(low, high - width * part)),
    moment: (order) => limited(groups, Infinity, order),
    lev: (limit, order) => limited(groups, limit, order),
  });
}

interface Group {
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly middle: number;
  readonly share: number;
}

const sumOf = (groups: readonly Group[], of: (group: Group) => number): number => compensatedSum(groups.map(of));

/** A group is a uniform stretch: central moments width^2 / 12 and 0 about its middle. */
function momentsOf(groups: readonly Group[]): { mean: number; variance: number; skewness: number } {
  const mean = sumOf(groups, ({ share, middle }) => share * middle);
  const square = ({ width }: Group): number => (width * width) / 12;
  const variance = sumOf(groups, (g) => g.share * (powInt(g.middle - mean, 2) + square(g)));
  const third = sumOf(groups, (g) => g.share * (g.middle - mean) * (powInt(g.middle - mean, 2) + 3 * square(g)));
  return { mean, variance, skewness: third / (variance * Math.sqrt(variance)) };
}

/** E[min(X, limit)^order], group by group. */
function limited(groups: readonly Group[], limit: number, order: number): number {
  return sumOf(groups, ({ low, high, width, share }) => {
    if (limit >= high) return share * meanPower(low, high, order);
    if (limit <= low) return share * powInt(limit, order);
    const below = (limit - low) / width;
    return share * (below * meanPower(low, limit, order) + ((high - limit) / width) * powInt(limit, order));
  });
}

/** Goes through the groups until their shares reach u; says how far into the last one. */
function climb(groups: readonly Group[], u: number, place: (group: Group, part: number) => number): number {
  let below = 0;
  for (const group of u < 1 ? groups : []) {
    if (u <= below + group.share) return place(group, (u - below) / group.share);
    below += group.share;
  }
  return place(groups[groups.length - 1] as Group, 1);
}
