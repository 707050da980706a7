import { betaI, betaQ, binomialPmf, powInt, requireFinite, requireInteger, requireShare } from '../../numeric/index.js';
import { defineCount } from '../define-count.js';

/**
 * Binomial: successes in m independent trials of probability q. Mean m q, pgf (1 + q (z - 1))^m.
 * @throws RangeError unless m is a whole number from 0 and 0 <= q <= 1
 * @example binomial({ m: 3, q: 0.3 }).mean // 0.9
 */
export function binomial({ m, q }: { readonly m: number; readonly q: number }) {
  requireInteger('m', m, 'number of trials');
  requireFinite('q', q, 'probability of a success');
  requireShare('q', q, 'probability of a success');
  const p0 = powInt(1 - q, m);
  return defineCount({
    family: 'binomial',
    parameters: { m, q },
    support: [q === 1 ? m : 0, q === 0 ? 0 : m],
    mean: m * q,
    variance: m * q * (1 - q),
    skewness: (1 - 2 * q) / Math.sqrt(m * q * (1 - q)),
    pmf: (k) => binomialPmf(k, m, q),
    cdf: (k) => (k >= m ? 1 : betaQ(k + 1, m - k, q)),
    sf: (k) => (k >= m ? 0 : betaI(k + 1, m - k, q)),
    pgf: (z) => powInt(1 + q * (z - 1), m),
    ...(q < 1
      ? {
          recursion: { a: -q / (1 - q), b: ((m + 1) * q) / (1 - q), p0, p1: m * q * powInt(1 - q, Math.max(0, m - 1)) },
        }
      : {}),
  });
}
