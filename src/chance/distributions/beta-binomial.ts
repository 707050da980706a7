import { compensatedSum, exp, logBeta, powInt, requireInteger, requirePositive } from '../../numeric/index.js';
import { defineCount } from '../define-count.js';

/**
 * Beta-binomial: successes in m trials whose common probability is beta(a, b); the predictive of a share's posterior.
 * Formula: p_k = (m choose k) B(a + k, b + m - k) / B(a, b); mean m a / (a + b).
 * @throws RangeError unless m is a whole number from 1 and a and b are positive
 * @example betaBinomial({ m: 10, a: 2, b: 18 }).mean // 1
 */
export function betaBinomial({ m, a, b }: { readonly m: number; readonly a: number; readonly b: number }) {
  requireInteger('m', m, 'number of trials', 1);
  requirePositive('a', a, 'first shape of the share');
  requirePositive('b', b, 'second shape of the share');
  const size = a + b;
  const mean = m * (a / size);
  // (m choose k) = 1 / ((m + 1) B(k + 1, m - k + 1)).
  const pmf = (k: number): number =>
    exp(logBeta(a + k, b + m - k) - logBeta(a, b) - logBeta(k + 1, m - k + 1)) / (m + 1);
  const variance = mean * (b / size) * ((size + m) / (size + 1));
  return defineCount({
    family: 'betaBinomial',
    parameters: { m, a, b },
    support: [0, m],
    mean,
    variance,
    skewness: (((size + 2 * m) * (b - a)) / (size + 2)) * Math.sqrt((1 + size) / (m * a * b * (m + size))),
    pmf,
    pgf: (z) => compensatedSum(Array.from({ length: m + 1 }, (_, k) => powInt(z, k) * pmf(k))),
  });
}
