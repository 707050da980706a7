import { powInt, requireFinite, requireShare } from '../../numeric/index.js';
import { define } from '../define.js';

/**
 * Yes (1) with probability p, else no (0). Mean p, variance p (1 - p).
 * @throws RangeError unless 0 <= p <= 1
 * @example bernoulli({ p: 0.2 }).variance // 0.16
 */
export function bernoulli({ p }: { readonly p: number }) {
  requireFinite('p', p, 'probability of a yes');
  requireShare('p', p, 'probability of a yes');
  const q = 1 - p;
  return define({
    family: 'bernoulli',
    parameters: { p },
    discrete: true,
    support: [p === 1 ? 1 : 0, p === 0 ? 0 : 1],
    mean: p,
    variance: p * q,
    skewness: p * q === 0 ? Number.NaN : (q - p) / Math.sqrt(p * q),
    pdf: (x) => (x === 1 ? p : x === 0 ? q : 0),
    cdf: (x) => (x < 0 ? 0 : x < 1 ? q : 1),
    sf: (x) => (x < 0 ? 1 : x < 1 ? p : 0),
    quantile: (u) => (p === 0 || (u <= q && u < 1 && p < 1) ? 0 : 1),
    upperQuantile: (u) => (u >= p ? (p === 1 ? 1 : 0) : 1),
    moment: () => p,
    lev: (limit, order) => (limit >= 1 ? p : limit >= 0 ? p * powInt(limit, order) : powInt(limit, order)),
    pgf: (z) => q + p * z,
  });
}
