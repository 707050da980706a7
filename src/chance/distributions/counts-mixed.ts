import {
  compensatedSum,
  exp,
  expm1,
  gammaP,
  gammaQ,
  log,
  poissonPmf,
  powInt,
  requireNonNegative,
  requirePositive,
  sumAroundPeak,
} from '../../numeric/index.js';
import { fromFallingMoments } from '../count-moments.js';
import { defineCount } from '../define-count.js';
import type { CountDistribution } from '../distribution.js';
import { gaussianRate } from '../gaussian-rate.js';
import { type MeanSd, momentMakers } from '../makers.js';
import { checkedWeights } from './mixture.js';
import { poisson } from './poisson.js';

/**
 * Poisson mixed over an inverse Gaussian of the given mean and shape (its lambda).
 * Every probability is an integral over the mixing rate, so the far tail keeps its digits.
 * @throws RangeError unless mean and shape are positive
 * @example poissonInverseGaussian({ mean: 2, shape: 1.5 }).pdf(0) // 0.3206...
 */
export function poissonInverseGaussian({
  mean,
  shape,
}: {
  readonly mean: number;
  readonly shape: number;
}): CountDistribution {
  requirePositive('mean', mean, 'mean');
  requirePositive('shape', shape, 'shape of the mixing inverse Gaussian');
  // The mixing variance over the mean; its third cumulant over the mean is 3 beta^2.
  const beta = mean * (mean / shape);
  const pgf = (z: number): number => exp((2 * mean * (z - 1)) / (1 + Math.sqrt(1 - 2 * beta * (z - 1))));
  const rate = gaussianRate(mean, shape);
  const variance = mean * (1 + beta);
  return defineCount({
    family: 'poissonInverseGaussian',
    parameters: { mean, shape },
    mean,
    variance,
    skewness: (mean * (1 + 3 * beta + 3 * beta * beta)) / (variance * Math.sqrt(variance)),
    pmf: (k) => (k === 0 ? pgf(0) : rate.pmf(k)),
    cdf: rate.cdf,
    sf: rate.sf,
    ...fromFallingMoments(rate.falling, rate.sf),
    pgf,
  });
}

/** How far the variance of a mixed count lies above its mean, over the mean. */
function excessOf({ mean, sd }: MeanSd): number {
  requirePositive('mean', mean, 'mean number of events');
  const excess = (sd / mean) * sd - 1;
  if (!(excess > 0))
    throw new RangeError(
      `the variance of a mixed count lies above its mean; received mean ${mean}, variance ${sd * sd}`,
    );
  return excess;
}

const gaussian = momentMakers((wanted: MeanSd) => {
  const { mean } = wanted;
  return poissonInverseGaussian({ mean, shape: mean * (mean / excessOf(wanted)) });
});

/** The Poisson-inverse Gaussian with a mean and a standard deviation, or a coefficient of variation. */
poissonInverseGaussian.fromMeanSd = gaussian.fromMeanSd;
poissonInverseGaussian.fromMeanCv = gaussian.fromMeanCv;

/**
 * Neyman A: a Poisson number of clusters, each a Poisson number of events (`perCluster` on average).
 * A Poisson of rate c perCluster, summed over the number c of clusters.
 * @throws RangeError unless both means are positive
 */
export function neymanA({
  clusters,
  perCluster,
}: {
  readonly clusters: number;
  readonly perCluster: number;
}): CountDistribution {
  requirePositive('clusters', clusters, 'mean number of clusters');
  requirePositive('perCluster', perCluster, 'mean events of a cluster');
  const mean = clusters * perCluster;
  const variance = mean * (1 + perCluster);
  const over = (of: (rate: number) => number, near: number): number =>
    sumAroundPeak((c) => poissonPmf(c, clusters) * of(c * perCluster), Math.round(near), 0);
  const usual = Math.max(1, clusters);
  const needed = (k: number): number => likelyClusters(k, clusters, perCluster);
  const sf = (k: number): number =>
    Math.min(
      1,
      over((rate) => gammaP(k + 1, rate), k < mean ? usual : needed(k)),
    );
  const cdf = (k: number): number => (k < mean ? over((rate) => gammaQ(k + 1, rate), needed(k)) : 1 - sf(k));
  return defineCount({
    family: 'neymanA',
    parameters: { clusters, perCluster },
    mean,
    variance,
    skewness: (mean * (1 + perCluster * (3 + perCluster))) / (variance * Math.sqrt(variance)),
    pmf: (k) => (k === 0 ? exp(clusters * expm1(-perCluster)) : over((rate) => poissonPmf(k, rate), needed(k))),
    cdf,
    sf,
    ...fromFallingMoments(
      (j, k) =>
        k < j
          ? 0
          : over(
              (rate) => powInt(rate, j) * (k === Infinity ? 1 : gammaQ(k - j + 1, rate)),
              k < mean ? needed(k) : usual,
            ),
      sf,
    ),
    pgf: (z) => exp(clusters * expm1(perCluster * (z - 1))),
  });
}

const clustered = momentMakers((wanted: MeanSd) => {
  const perCluster = excessOf(wanted);
  return neymanA({ clusters: wanted.mean / perCluster, perCluster });
});

/** The Neyman A with a mean and a standard deviation, or a coefficient of variation. */
neymanA.fromMeanSd = clustered.fromMeanSd;
neymanA.fromMeanCv = clustered.fromMeanCv;

/** The number of clusters that most often goes with k events: log(clusters / c) + k / c = perCluster, by Newton's steps. */
function likelyClusters(k: number, clusters: number, perCluster: number): number {
  let y = Math.min(log(clusters), log(Math.max(k, 1) / perCluster));
  for (let round = 0; round < 100; round++) {
    const events = k * exp(-y);
    const move = (log(clusters) - y + events - perCluster) / (1 + events);
    y += move;
    if (Math.abs(move) < 1e-3) break;
  }
  return Math.max(1, exp(y));
}

/**
 * A Poisson whose rate is one of several: quiet and systemic years.
 * @throws RangeError unless weights are not negative and sum to 1, rates not negative
 * @example poissonMixture({ weights: [0.9, 0.1], lambdas: [0.02, 0.5] }).mean // 0.068
 */
export function poissonMixture({
  weights,
  lambdas,
}: {
  readonly weights: readonly number[];
  readonly lambdas: readonly number[];
}): CountDistribution {
  if (weights.length !== lambdas.length || weights.length === 0)
    throw new RangeError(`give as many weights as lambdas; received ${weights.length} and ${lambdas.length}`);
  const shares = checkedWeights(weights);
  for (const [k, lambda] of lambdas.entries()) requireNonNegative(`lambdas[${k}]`, lambda, 'mean number of events');
  const states = lambdas.map((lambda) => poisson({ lambda }));
  const blend = (of: (state: CountDistribution) => number): number =>
    compensatedSum(states.map((state, k) => (shares[k] as number) * of(state)));
  const mean = blend((state) => state.mean);
  return defineCount({
    family: 'poissonMixture',
    parameters: { weights, lambdas },
    mean,
    variance: blend((state) => state.mean + powInt(state.mean - mean, 2)),
    skewness: () => {
      const third = blend(({ mean: m }) => m + 3 * m * (m - mean) + powInt(m - mean, 3));
      const variance = blend((state) => state.mean + powInt(state.mean - mean, 2));
      return third / (variance * Math.sqrt(variance));
    },
    pmf: (k) => compensatedSum(lambdas.map((lambda, s) => (shares[s] as number) * poissonPmf(k, lambda))),
    cdf: (k) => blend((state) => state.cdf(k)),
    sf: (k) => blend((state) => state.sf(k)),
    lev: (limit, order) => blend((state) => state.lev(limit, order)),
    moment: (order) => blend((state) => state.moment(order)),
    pgf: (z) => blend((state) => state.pgf(z)),
  });
}
