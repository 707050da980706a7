import {
  compensatedSum,
  exp,
  log,
  logFactorial,
  poissonPmf,
  requireNonNegative,
  requirePositive,
} from '../../numeric/index.js';
import { defineCount } from '../define-count.js';
import type { CountDistribution } from '../distribution.js';
import { poisson } from './poisson.js';

/**
 * Poisson mixed over an inverse Gaussian of the given mean and shape (its lambda).
 * Recursion: p_k from the half-integer Bessel functions, after Willmot.
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
  // beta = mean^2 / shape, the mixing variance over the mean; pgf exp(-(mean / beta) (sqrt(1 - 2 beta (z - 1)) - 1)).
  const beta = (mean * mean) / shape;
  const pgf = (z: number): number => exp((-mean / beta) * (Math.sqrt(1 - 2 * beta * (z - 1)) - 1));
  const table: number[] = [pgf(0)];
  table.push((mean * (table[0] as number)) / Math.sqrt(1 + 2 * beta));
  const pmf = (k: number): number => {
    while (table.length <= k) {
      const n = table.length;
      const [one, two] = [table[n - 1] as number, table[n - 2] as number];
      const scale = 1 + 2 * beta;
      table.push((2 * beta * (1 - 1.5 / n) * one) / scale + (mean * mean * two) / (scale * n * (n - 1)));
    }
    return table[k] as number;
  };
  return defineCount({
    family: 'poissonInverseGaussian',
    parameters: { mean, shape },
    mean,
    variance: mean + mean * beta,
    pmf,
    pgf,
  });
}

/**
 * Neyman A: a Poisson number of clusters, each a Poisson number of events (`perCluster` on average).
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
  const table: number[] = [exp(clusters * (exp(-perCluster) - 1))];
  const pmf = (k: number): number => {
    while (table.length <= k) {
      const n = table.length;
      let sum = 0;
      for (let j = 1; j <= n; j++) sum += exp(j * log(perCluster) - logFactorial(j - 1)) * (table[n - j] as number);
      table.push((clusters * exp(-perCluster) * sum) / n);
    }
    return table[k] as number;
  };
  return defineCount({
    family: 'neymanA',
    parameters: { clusters, perCluster },
    mean: clusters * perCluster,
    variance: clusters * perCluster * (1 + perCluster),
    pmf,
    pgf: (z) => exp(clusters * (exp(perCluster * (z - 1)) - 1)),
  });
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
  const whole = compensatedSum(weights);
  if (weights.some((w) => !(w >= 0)) || Math.abs(whole - 1) > 1e-9)
    throw new RangeError(`weights are not negative and sum to 1, received ${weights.join(', ')}`);
  for (const [k, lambda] of lambdas.entries()) requireNonNegative(`lambdas[${k}]`, lambda, 'mean number of events');
  const states = lambdas.map((lambda) => poisson({ lambda }));
  const blend = (of: (state: CountDistribution) => number): number =>
    compensatedSum(states.map((state, k) => (weights[k] as number) * of(state)));
  const mean = blend((state) => state.mean);
  return defineCount({
    family: 'poissonMixture',
    parameters: { weights, lambdas },
    mean,
    variance: blend((state) => state.mean + state.mean * state.mean) - mean * mean,
    pmf: (k) => compensatedSum(lambdas.map((lambda, s) => (weights[s] as number) * poissonPmf(k, lambda))),
    cdf: (k) => blend((state) => state.cdf(k)),
    sf: (k) => blend((state) => state.sf(k)),
    pgf: (z) => blend((state) => state.pgf(z)),
  });
}
