import { betaI, betaQ, exp, log, log1p, logBeta, requirePositive } from '../../numeric/index.js';
import { defineCount } from '../define-count.js';

/**
 * Negative binomial, the gamma-mixed Poisson: pgf (1 - beta (z - 1))^-r, mean r beta, variance r beta (1 + beta).
 * @throws RangeError unless r and beta are positive and finite
 * @example negativeBinomial({ r: 1.7, beta: 2.2 }).mean // 3.74
 */
export function negativeBinomial({ r, beta }: { readonly r: number; readonly beta: number }) {
  requirePositive('r', r, 'shape of the mixing gamma');
  requirePositive('beta', beta, 'scale of the mixing gamma');
  const success = 1 / (1 + beta);
  const share = beta / (1 + beta);
  const p0 = exp(-r * log1p(beta));
  return defineCount({
    family: 'negativeBinomial',
    parameters: { r, beta },
    mean: r * beta,
    variance: r * beta * (1 + beta),
    skewness: (1 + 2 * beta) / Math.sqrt(r * beta * (1 + beta)),
    pmf: (k) => (k === 0 ? p0 : exp(k * log(share) - r * log1p(beta) - logBeta(r, k) - log(k))),
    cdf: (k) => betaI(r, k + 1, success),
    sf: (k) => betaQ(r, k + 1, success),
    pgf: (z) => exp(-r * log1p(-beta * (z - 1))),
    recursion: { a: share, b: (r - 1) * share, p0, p1: r * share * p0 },
  });
}

/** The negative binomial with a mean and a variance above it. */
negativeBinomial.fromMeanVariance = ({ mean, variance }: { readonly mean: number; readonly variance: number }) => {
  requirePositive('mean', mean, 'mean number of events');
  if (!(variance > mean))
    throw new RangeError(
      `a negative binomial's variance lies above its mean; received mean ${mean}, variance ${variance}`,
    );
  const beta = variance / mean - 1;
  return negativeBinomial({ r: mean / beta, beta });
};

/** The negative binomial with a mean and a coefficient of variation. */
negativeBinomial.fromMeanCv = ({ mean, cv }: { readonly mean: number; readonly cv: number }) =>
  negativeBinomial.fromMeanVariance({ mean, variance: mean * mean * cv * cv });
