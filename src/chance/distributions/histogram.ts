import { compensatedSum, powInt } from '../../numeric/index.js';
import { define } from '../define.js';

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
  const mass = counts.map((c) => c / whole);
  const at = (k: number): number => boundaries[k] as number;
  const share = (k: number, x: number): number => Math.min(1, Math.max(0, (x - at(k)) / (at(k + 1) - at(k))));
  const cdf = (x: number): number => compensatedSum(mass.map((p, k) => p * share(k, x)));
  const sf = (x: number): number => compensatedSum(mass.map((p, k) => p * (1 - share(k, x))));
  const power = (from: number, to: number, order: number): number =>
    (powInt(to, order + 1) - powInt(from, order + 1)) / ((order + 1) * (to - from));
  const lev = (limit: number, order: number): number =>
    compensatedSum(
      mass.map((p, k) => {
        if (limit >= at(k + 1)) return p * power(at(k), at(k + 1), order);
        if (limit <= at(k)) return p * powInt(limit, order);
        const inside = share(k, limit);
        return p * (inside * power(at(k), limit, order) + (1 - inside) * powInt(limit, order));
      }),
    );
  const quantile = (u: number): number => {
    let below = 0;
    for (let k = 0; k < n; k++) {
      const p = mass[k] as number;
      if (u <= below + p && p > 0) return at(k) + ((at(k + 1) - at(k)) * (u - below)) / p;
      below += p;
    }
    return at(n);
  };
  const mean = lev(Infinity, 1);
  return define({
    family: 'histogram',
    parameters: { boundaries, counts },
    support: [at(0), at(n)],
    mean,
    variance: lev(Infinity, 2) - mean * mean,
    pdf: (x) => compensatedSum(mass.map((p, k) => (x >= at(k) && x < at(k + 1) ? p / (at(k + 1) - at(k)) : 0))),
    cdf,
    sf,
    quantile,
    upperQuantile: (q) => {
      let above = 0;
      for (let k = n - 1; k >= 0; k--) {
        const p = mass[k] as number;
        if (q <= above + p && p > 0) return at(k + 1) - ((at(k + 1) - at(k)) * (q - above)) / p;
        above += p;
      }
      return at(0);
    },
    moment: (order) => lev(Infinity, order),
    lev,
  });
}
