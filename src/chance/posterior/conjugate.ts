import { compensatedSum, requirePositive } from '../../numeric/index.js';

/** A mean before and after observation, with the credibility given to the sample. */
export interface LinearBayes {
  readonly priorMean: number;
  readonly sampleMean: number;
  readonly Z: number;
  /** Z x sample mean + (1 - Z) x prior mean: the posterior mean of the next observation. */
  readonly premium: number;
}

function blend(priorMean: number, data: readonly number[], weight: number): LinearBayes {
  const n = data.length;
  const sampleMean = n === 0 ? Number.NaN : compensatedSum(data) / n;
  const Z = n / (n + weight);
  return { priorMean, sampleMean, Z, premium: n === 0 ? priorMean : Z * sampleMean + (1 - Z) * priorMean };
}

/**
 * Exponential losses with a gamma prior (shape, rate) on their rate: prior mean rate / (shape - 1), Z = n / (n + shape - 1).
 * With shape at most 1 the prior mean is infinite.
 * @example gammaExponential({ prior: { shape: 4, rate: 1000 }, data: [520, 310, 80] }).premium // 318.33
 */
export function gammaExponential({
  prior,
  data,
}: {
  readonly prior: { readonly shape: number; readonly rate: number };
  readonly data: readonly number[];
}): LinearBayes {
  requirePositive('shape', prior.shape, 'prior shape');
  requirePositive('rate', prior.rate, 'prior rate');
  if (prior.shape <= 1)
    return {
      ...blend(Infinity, data, 0),
      premium:
        prior.shape + data.length > 1
          ? (prior.rate + compensatedSum(data)) / (prior.shape + data.length - 1)
          : Infinity,
    };
  return blend(prior.rate / (prior.shape - 1), data, prior.shape - 1);
}

/**
 * Geometric counts with a beta prior (a, b) on the probability of stopping: prior mean b / (a - 1), Z = n / (n + a - 1).
 * @example betaGeometric({ prior: { a: 2, b: 3 }, data: [5, 3, 0, 1, 1] }).premium // 2.1667
 */
export function betaGeometric({
  prior,
  data,
}: {
  readonly prior: { readonly a: number; readonly b: number };
  readonly data: readonly number[];
}): LinearBayes {
  requirePositive('a', prior.a, 'first prior shape');
  requirePositive('b', prior.b, 'second prior shape');
  if (!(prior.a > 1)) throw new RangeError(`the prior mean of a geometric count needs a > 1, received ${prior.a}`);
  return blend(prior.b / (prior.a - 1), data, prior.a - 1);
}

/**
 * Yes-or-no events with a beta prior (a, b): prior mean a / (a + b), Z = n / (n + a + b).
 * @example betaBernoulli({ prior: { a: 1.4, b: 18.6 }, data: [0, 0, 0, 1, 0] }).premium // 0.096
 */
export function betaBernoulli({
  prior,
  data,
}: {
  readonly prior: { readonly a: number; readonly b: number };
  readonly data: readonly number[];
}): LinearBayes & { readonly posterior: { readonly a: number; readonly b: number } } {
  requirePositive('a', prior.a, 'first prior shape');
  requirePositive('b', prior.b, 'second prior shape');
  const yes = compensatedSum(data);
  return {
    ...blend(prior.a / (prior.a + prior.b), data, prior.a + prior.b),
    posterior: { a: prior.a + yes, b: prior.b + data.length - yes },
  };
}

/** Two normal beliefs about one quantity: precisions add. @example normalNormal({ mu: 1, sd: 1 }, { mu: 3, sd: 1 }).mu // 2 */
export function normalNormal(
  prior: { readonly mu: number; readonly sd: number },
  evidence: { readonly mu: number; readonly sd: number },
) {
  requirePositive('prior.sd', prior.sd, 'standard deviation of the prior');
  requirePositive('evidence.sd', evidence.sd, 'standard deviation of the evidence');
  const [a, b] = [1 / (prior.sd * prior.sd), 1 / (evidence.sd * evidence.sd)];
  return { mu: (a * prior.mu + b * evidence.mu) / (a + b), sd: Math.sqrt(1 / (a + b)), Z: b / (a + b) };
}
