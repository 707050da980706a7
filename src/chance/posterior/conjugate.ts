import { compensatedSum, refuse, requirePositive } from '../../numeric/index.js';
import type { Distribution } from '../distribution.js';
import { betaBinomial, pareto2, transformedBeta } from '../distributions/index.js';

/** A mean before and after observation, with the credibility given to the sample. */
export interface LinearBayes {
  readonly priorMean: number;
  /** NaN without data. */
  readonly sampleMean: number;
  readonly Z: number;
  /** Z x sample mean + (1 - Z) x prior mean: the posterior mean of the next observation. */
  readonly premium: number;
}

/** Gamma belief about a rate. */
export interface GammaBelief {
  readonly shape: number;
  readonly rate: number;
}

/** Beta belief about a share. */
export interface BetaBelief {
  readonly a: number;
  readonly b: number;
}

/** Credibility of data against a prior that weighs as much as `weight` observations. */
export function blend(priorMean: number, data: readonly number[], weight: number): LinearBayes {
  const n = data.length;
  const sampleMean = n === 0 ? Number.NaN : compensatedSum(data) / n;
  const Z = n === 0 ? 0 : n / (n + weight);
  return { priorMean, sampleMean, Z, premium: n === 0 ? priorMean : Z * sampleMean + (1 - Z) * priorMean };
}

/**
 * Exponential losses with a gamma prior (shape, rate) on their rate: prior mean rate / (shape - 1), Z = n / (n + shape - 1).
 * The next loss is Pareto II. With shape at most 1 the prior mean is infinite.
 * @throws RangeError unless shape and rate are positive and the losses not negative
 * @example gammaExponential({ prior: { shape: 4, rate: 1000 }, data: [520, 310, 80] }).premium // 318.33
 */
export function gammaExponential(input: { readonly prior: GammaBelief; readonly data: readonly number[] }) {
  const { predictive: _, ...rest } = gammaGamma({ ...input, shape: 1 });
  const { shape, rate } = rest.posterior;
  return { ...rest, predictive: pareto2({ shape, scale: rate }) as Distribution };
}

/**
 * Gamma losses of a known shape with a gamma prior (shape, rate) on their rate: prior mean
 * shape x prior.rate / (prior.shape - 1), Z = n / (n + (prior.shape - 1) / shape). The next loss is a transformed beta.
 * @throws RangeError unless all shapes and rates are positive and the losses not negative
 * @example gammaGamma({ shape: 2, prior: { shape: 4, rate: 1000 }, data: [520, 310, 80] }).Z // 0.667
 */
export function gammaGamma({
  shape,
  prior,
  data,
}: {
  readonly shape: number;
  readonly prior: GammaBelief;
  readonly data: readonly number[];
}): LinearBayes & { readonly posterior: GammaBelief; readonly predictive: Distribution } {
  requirePositive('shape', shape, 'shape of the losses');
  requirePositive('prior.shape', prior.shape, 'prior shape');
  requirePositive('prior.rate', prior.rate, 'prior rate');
  requireEach(data, (x) => x >= 0 && x < Infinity, 'a loss', 'a finite number of at least 0');
  const posterior = { shape: prior.shape + shape * data.length, rate: prior.rate + compensatedSum(data) };
  const meanOf = (belief: GammaBelief): number =>
    belief.shape > 1 ? (shape * belief.rate) / (belief.shape - 1) : Infinity;
  const weight = Math.max(0, (prior.shape - 1) / shape);
  return {
    ...blend(meanOf(prior), data, weight),
    premium: meanOf(posterior),
    posterior,
    predictive: transformedBeta({ alpha: posterior.shape, gamma: 1, tau: shape, theta: posterior.rate }),
  };
}

/**
 * Geometric counts with a beta prior (a, b) on the probability of stopping: prior mean r b / (a - 1),
 * Z = n / (n + (a - 1) / r), where a count waits for r stops (1 unless said: a negative binomial otherwise).
 * @throws RangeError unless a > 1, b and r are positive and the counts whole numbers of at least 0
 * @example betaGeometric({ prior: { a: 2, b: 3 }, data: [5, 3, 0, 1, 1] }).premium // 2.1667
 */
export function betaGeometric({
  prior,
  data,
  r = 1,
}: {
  readonly prior: BetaBelief;
  readonly data: readonly number[];
  readonly r?: number;
}): LinearBayes & { readonly posterior: BetaBelief } {
  requireBeta(prior);
  requirePositive('r', r, 'stops a count waits for');
  if (!(prior.a > 1)) throw new RangeError(`the prior mean of a geometric count needs a > 1, received ${prior.a}`);
  requireEach(data, (x) => Number.isInteger(x) && x >= 0, 'a count', 'a whole number of at least 0');
  return {
    ...blend((r * prior.b) / (prior.a - 1), data, (prior.a - 1) / r),
    posterior: { a: prior.a + r * data.length, b: prior.b + compensatedSum(data) },
  };
}

/**
 * Yes-or-no events with a beta prior (a, b): prior mean a / (a + b), Z = n / (n + a + b). The events among the next m are
 * beta-binomial.
 * @throws RangeError unless a and b are positive and every value is 0 or 1
 * @example betaBernoulli({ prior: { a: 1.4, b: 18.6 }, data: [0, 0, 0, 1, 0] }).premium // 0.096
 */
export function betaBernoulli({ prior, data }: { readonly prior: BetaBelief; readonly data: readonly number[] }) {
  requireBeta(prior);
  requireEach(data, (x) => x === 0 || x === 1, 'no or yes', '0 or 1');
  const yes = compensatedSum(data);
  const posterior: BetaBelief = { a: prior.a + yes, b: prior.b + data.length - yes };
  return {
    ...blend(prior.a / (prior.a + prior.b), data, prior.a + prior.b),
    posterior,
    /** How many of the next m say yes. */
    predictive: (m: number) => betaBinomial({ m, ...posterior }),
  };
}

function requireBeta({ a, b }: BetaBelief): void {
  requirePositive('prior.a', a, 'first prior shape');
  requirePositive('prior.b', b, 'second prior shape');
}

/** Refuses the first value that cannot have been observed. */
export function requireEach(
  data: readonly number[],
  test: (x: number) => boolean,
  meaning: string,
  range: string,
): void {
  data.forEach((x, k) => {
    if (!test(x)) refuse(`data[${k}]`, meaning, range, x);
  });
}
