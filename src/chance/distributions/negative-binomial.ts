import { betaFactor, betaI, betaQ, exp, log1p, powInt, requirePositive } from '../../numeric/index.js';
import { fromFallingMoments } from '../count-moments.js';
import { defineCount } from '../define-count.js';
import { type MeanSd, momentMakers } from '../makers.js';

/**
 * Negative binomial, the gamma-mixed Poisson: pgf (1 - beta (z - 1))^-r, mean r beta, variance r beta (1 + beta).
 * @throws RangeError unless r and beta are positive and finite
 * @example negativeBinomial({ r: 1.7, beta: 2.2 }).mean // 3.74
 */
export function negativeBinomial({ r, beta }: { readonly r: number; readonly beta: number }) {
  requirePositive('r', r, 'shape of the mixing gamma');
  requirePositive('beta', beta, 'scale of the mixing gamma');
  const p0 = exp(-r * log1p(beta));
  const share = beta / (1 + beta);
  const sf = (k: number): number => beyond(r, beta, k);
  return defineCount({
    family: 'negativeBinomial',
    parameters: { r, beta },
    mean: r * beta,
    variance: r * beta * (1 + beta),
    skewness: (1 + 2 * beta) / Math.sqrt(r * beta * (1 + beta)),
    pmf: (k) => (k === 0 ? p0 : factor(r, beta, k) / k),
    cdf: (k) => upTo(r, beta, k),
    sf,
    ...fromFallingMoments((j, k) => fallingUpTo(r, beta, j, k), sf),
    pgf: (z) => exp(-r * log1p(-beta * (z - 1))),
    recursion: { a: share, b: (r - 1) * share, p0, p1: r * share * p0 },
  });
}

/**
 * The smaller of success = 1 / (1 + beta) and share = beta / (1 + beta) carries the digits: 1 minus it has lost them
 * when it is tiny, and with them the far tail.
 */
function upTo(r: number, beta: number, k: number): number {
  return beta < 1 ? betaQ(k + 1, r, beta / (1 + beta)) : betaI(r, k + 1, 1 / (1 + beta));
}

function beyond(r: number, beta: number, k: number): number {
  return beta < 1 ? betaI(k + 1, r, beta / (1 + beta)) : betaQ(r, k + 1, 1 / (1 + beta));
}

/** success^r share^k / B(r, k). */
function factor(r: number, beta: number, k: number): number {
  return beta < 1 ? betaFactor(k, r, beta / (1 + beta)) : betaFactor(r, k, 1 / (1 + beta));
}

/** k (k - 1) ... (k - j + 1) p_k = beta^j r (r + 1) ... (r + j - 1) times the p_(k-j) of r + j. */
export function fallingUpTo(r: number, beta: number, j: number, k: number): number {
  if (k < j) return 0;
  let weight = powInt(beta, j);
  for (let i = 0; i < j; i++) weight *= r + i;
  return k === Infinity ? weight : weight * upTo(r + j, beta, k - j);
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

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd }: MeanSd) =>
  negativeBinomial.fromMeanVariance({ mean, variance: sd * sd }),
);

/** The negative binomial with a mean and a standard deviation, or a coefficient of variation. */
negativeBinomial.fromMeanSd = fromMeanSd;
negativeBinomial.fromMeanCv = fromMeanCv;
