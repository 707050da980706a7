import { compensatedSum, exp, logBeta, once, powInt, requireInteger, requirePositive } from '../../numeric/index.js';
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
  const sums = once(() => sumsOf(Array.from({ length: m + 1 }, (_, k) => pmf(k))));
  const variance = mean * (b / size) * ((size + m) / (size + 1));
  return defineCount({
    family: 'betaBinomial',
    parameters: { m, a, b },
    support: [0, m],
    mean,
    variance,
    skewness: (((size + 2 * m) * (b - a)) / (size + 2)) * Math.sqrt((1 + size) / (m * a * b * (m + size))),
    pmf,
    cdf: (k) => Math.min(1, sums().upTo[k] as number),
    sf: (k) => Math.min(1, sums().from[k + 1] as number),
    moment: (order) => compensatedSum(sums().own.map((p, k) => powInt(k, order) * p)),
    lev: (limit, order) => compensatedSum(sums().own.map((p, k) => powInt(Math.min(k, limit), order) * p)),
    // Horner's rule.
    pgf: (z) => sums().own.reduceRight((sum, p) => sum * z + p, 0),
  });
}

/** Every probability, and those of at most and at least as many. */
interface Sums {
  readonly own: readonly number[];
  readonly upTo: readonly number[];
  readonly from: readonly number[];
}

function sumsOf(own: readonly number[]): Sums {
  const running = (values: readonly number[]): number[] => {
    let sum = 0;
    return values.map((p) => {
      sum += p;
      return sum;
    });
  };
  return { own, upTo: running(own), from: running([...own].reverse()).reverse() };
}
