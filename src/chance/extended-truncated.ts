import { exp, expm1, log, log1p, logBeta, powInt, sumAroundPeak } from '../numeric/index.js';
import { fromFallingMoments } from './count-moments.js';
import { defineCount } from './define-count.js';
import type { CountDistribution } from './distribution.js';
import { fallingUpTo } from './distributions/negative-binomial.js';

/** Shape in (-1, 0], share = beta / (1 + beta) and rest = 1 / (1 + beta). */
interface Shape {
  readonly r: number;
  readonly share: number;
  readonly rest: number;
}

/**
 * The truncated negative binomial continued to -1 < r <= 0, at r = 0 the logarithmic count.
 *
 * p_k = scale share^k Gamma(k + r) / (Gamma(1 + r) k!) with scale = r / ((1 + beta)^r - 1), at r = 0 1 / log(1 + beta).
 * Tail by an integral; moments from negative binomials of r + 1, r + 2, ...: k p_k is one of them.
 */
export function extendedTruncated(
  shape: Shape,
  named: { readonly family: string; readonly parameters: Readonly<Record<string, number>> },
): CountDistribution {
  const { r, share, rest } = shape;
  const beta = share / rest;
  // log(1 + beta), from whichever of the two has its digits.
  const logGrowth = share < 0.5 ? -log1p(-share) : -log(rest);
  const logShare = share < 0.5 ? log(share) : log1p(-rest);
  const scale = 1 / (r === 0 ? logGrowth : expm1(r * logGrowth) / r);
  const mean = scale * beta * exp(r * logGrowth);
  const pmf = (k: number): number => (scale * exp(k * logShare - logBeta(k, 1 + r))) / (k * (k + r));
  const sf = (k: number): number => scale * tail(shape, logShare, logGrowth, k + 1);
  return defineCount({
    ...named,
    support: [1, Infinity],
    mean,
    variance: varianceOf(shape, mean, pmf),
    // Few terms hold a small share; a large one leaves little to cancel in the moments.
    skewness: share > 0.3 ? () => skewnessOf(r + 1, beta, mean) : undefined,
    pmf,
    cdf: (k) => 1 - sf(k),
    sf,
    ...fromFallingMoments((j, k) => mean * fallingUpTo(r + 1, beta, j - 1, k - 1), sf),
    pgf: (z) => (r === 0 ? log1p(-share * z) / -logGrowth : expm1(-r * log1p(-share * z)) / expm1(r * logGrowth)),
    recursion: { a: share, b: (r - 1) * share, p0: 0, p1: scale * share },
  });
}

/** mean (1 + (r + 1) beta - mean), which cancels where almost every count is 1: there the few terms are summed. */
function varianceOf({ r, share, rest }: Shape, mean: number, pmf: (k: number) => number): number {
  if (share > 0.3) return mean * (1 + ((r + 1) * share) / rest - mean);
  let variance = 0;
  for (let k = 1; k < 60; k++) variance += powInt(k - mean, 2) * pmf(k);
  return variance;
}

/** From the falling moments mean (1, r beta, r (r + 1) beta^2) of N - 1 under the weights k p_k, here with r + 1 for r. */
function skewnessOf(r: number, beta: number, mean: number): number {
  const second = r * beta;
  const third = r * (r + 1) * beta * beta;
  const raw = [mean, mean * (1 + second), mean * (1 + 3 * second + third)] as const;
  const variance = raw[1] - mean * mean;
  return (raw[2] - 3 * mean * raw[1] + 2 * powInt(mean, 3)) / (variance * Math.sqrt(variance));
}

/**
 * The sum of share^k Gamma(k + r) / (Gamma(1 + r) k!) over k >= n, as an incomplete beta integral over t = share e^-u:
 * rest^-r share^n Gamma(n + r) / (Gamma(1 + r) Gamma(n)) x integral of e^(-n u) (1 - share e^-u)^(r - 1) over u > 0,
 * by the trapezoidal rule in s = log u, where the integrand is smooth and has one peak.
 */
function tail({ r, share, rest }: Shape, logShare: number, logGrowth: number, n: number): number {
  const step = 0.25;
  const start = log(Math.min(1, 1 / n));
  const weigh = (i: number): number => {
    const u = exp(start + i * step);
    // 1 - share e^-u without cancellation.
    const gap = rest - share * expm1(-u);
    return exp(-n * u) * u * exp((r - 1) * log(gap));
  };
  const integral = step * sumAroundPeak(weigh, 0);
  return (exp(r * logGrowth + n * logShare - logBeta(n, 1 + r)) * integral) / (n + r);
}
