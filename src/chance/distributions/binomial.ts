import {
  betaI,
  betaQ,
  binomialPmf,
  exp,
  log1p,
  powInt,
  requireFinite,
  requireInteger,
  requireShare,
} from '../../numeric/index.js';
import { fromFallingMoments } from '../count-moments.js';
import { defineCount } from '../define-count.js';
import { type MeanSd, momentMakers } from '../makers.js';

/**
 * Binomial: successes in m independent trials of probability q. Mean m q, pgf (1 + q (z - 1))^m.
 * @throws RangeError unless m is a whole number from 0 and 0 <= q <= 1
 * @example binomial({ m: 3, q: 0.3 }).mean // 0.9
 */
export function binomial({ m, q }: { readonly m: number; readonly q: number }) {
  requireInteger('m', m, 'number of trials');
  requireFinite('q', q, 'probability of a success');
  requireShare('q', q, 'probability of a success');
  const p0 = powerOf(-q, m);
  const sf = (k: number): number => (k >= m ? 0 : betaI(k + 1, m - k, q));
  return defineCount({
    family: 'binomial',
    parameters: { m, q },
    support: [q === 1 ? m : 0, q === 0 ? 0 : m],
    mean: m * q,
    variance: m * q * (1 - q),
    skewness: (1 - 2 * q) / Math.sqrt(m * q * (1 - q)),
    pmf: (k) => binomialPmf(k, m, q),
    cdf: (k) => (k >= m ? 1 : betaQ(k + 1, m - k, q)),
    sf,
    ...fromFallingMoments((j, k) => falling(m, j) * powInt(q, j) * upTo(k - j, m - j, q), sf),
    pgf: (z) => powerOf(q * (z - 1), m),
    ...(q < 1
      ? {
          recursion: { a: -q / (1 - q), b: ((m + 1) * q) / (1 - q), p0, p1: m * q * powerOf(-q, Math.max(0, m - 1)) },
        }
      : {}),
  });
}

/** (1 + w)^m; for many trials by the logarithm, as 1 + w has lost the last digits of w. */
function powerOf(w: number, m: number): number {
  return m > 32 && w > -1 ? exp(m * log1p(w)) : powInt(1 + w, m);
}

/** m (m - 1) ... (m - j + 1). */
function falling(m: number, j: number): number {
  let product = 1;
  for (let i = 0; i < j; i++) product *= m - i;
  return product;
}

function upTo(k: number, m: number, q: number): number {
  return k < 0 || m < 0 ? 0 : k >= m ? 1 : betaQ(k + 1, m - k, q);
}

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd }: MeanSd) => {
  const q = 1 - (sd / mean) * sd;
  const m = Math.round(mean / q);
  if (!(q > 0 && m > 0 && Math.abs(m * q - mean) < 1e-9 * mean))
    throw new RangeError(`no binomial has mean ${mean} and standard deviation ${sd}: m would be ${mean / q}`);
  return binomial({ m, q: mean / m });
});

/** The binomial with a mean and a standard deviation, or a coefficient of variation, that a whole number of trials gives. */
binomial.fromMeanSd = fromMeanSd;
binomial.fromMeanCv = fromMeanCv;
