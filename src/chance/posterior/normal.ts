import { compensatedSum, exp, log, requireFinite, requirePositive } from '../../numeric/index.js';
import { lognormal, logT, normal, studentT } from '../distributions/index.js';
import { blend, requireEach } from './conjugate.js';

/** Normal belief about a mean. */
export interface NormalBelief {
  readonly mu: number;
  readonly sd: number;
}

/** Two normal beliefs about one quantity: precisions add. @example normalNormal({ mu: 1, sd: 1 }, { mu: 3, sd: 1 }).mu // 2 */
export function normalNormal(prior: NormalBelief, evidence: NormalBelief) {
  requireBelief('prior', prior);
  requireBelief('evidence', evidence);
  const [a, b] = [1 / (prior.sd * prior.sd), 1 / (evidence.sd * evidence.sd)];
  return { mu: (a * prior.mu + b * evidence.mu) / (a + b), sd: Math.sqrt(1 / (a + b)), Z: b / (a + b) };
}

/**
 * Normal values of a known standard deviation with a normal prior on their mean: Z = n / (n + (sigma / prior.sd)^2).
 * The next value is normal with both variances.
 * @throws RangeError unless both standard deviations are positive and the values finite
 * @example normalMean({ prior: { mu: 10, sd: 2 }, sigma: 4, data: [13, 17] }).premium // 11.667
 */
export function normalMean(input: {
  readonly prior: NormalBelief;
  readonly sigma: number;
  readonly data: readonly number[];
}) {
  const { prior, sigma, data } = input;
  requireBelief('prior', prior);
  requirePositive('sigma', sigma, 'standard deviation of one value');
  requireEach(data, Number.isFinite, 'an observed value', 'a finite number');
  const linear = blend(prior.mu, data, (sigma / prior.sd) * (sigma / prior.sd));
  const posterior: NormalBelief = { mu: linear.premium, sd: prior.sd * Math.sqrt(1 - linear.Z) };
  const spread = Math.sqrt(posterior.sd * posterior.sd + sigma * sigma);
  return { ...linear, posterior, predictive: normal({ mu: posterior.mu, sigma: spread }) };
}

/**
 * Lognormal losses of a known log standard deviation with a normal prior on the mean log loss, as `normalMean` of the logs.
 * The next loss is lognormal with both variances; `premium` is its mean.
 * @throws RangeError unless both standard deviations are positive and the losses above 0
 * @example lognormalMean({ prior: { mu: 11, sd: 0.3 }, sigma: 1.5, data: [] }).predictive.mean // 192914.04
 */
export function lognormalMean(input: {
  readonly prior: NormalBelief;
  readonly sigma: number;
  readonly data: readonly number[];
}) {
  requireEach(input.data, (x) => x > 0 && x < Infinity, 'a loss', 'a finite number above 0');
  const { posterior, predictive: ofLog, Z } = normalMean({ ...input, data: input.data.map(log) });
  const predictive = lognormal(ofLog.parameters as { mu: number; sigma: number });
  return { posterior, Z, premium: predictive.mean, predictive };
}

/** Normal-inverse-gamma belief: a mean `mu` worth `weight` values, and a variance worth 2 `shape` values, near scale / shape. */
export interface NormalGammaBelief {
  readonly mu: number;
  readonly weight: number;
  readonly shape: number;
  readonly scale: number;
}

/**
 * Normal values of unknown mean and variance with a conjugate prior. The next value is Student t with 2 shape degrees of
 * freedom and scale^2 = (scale / shape) (1 + 1 / weight) of the posterior.
 * @throws RangeError unless weight, shape and scale are positive and the values finite
 * @example normalUnknown({ prior: { mu: 0, weight: 1, shape: 2, scale: 2 }, data: [1, 3] }).posterior.mu // 1.333
 */
export function normalUnknown({
  prior,
  data,
}: {
  readonly prior: NormalGammaBelief;
  readonly data: readonly number[];
}) {
  requireFinite('prior.mu', prior.mu, 'prior mean');
  requirePositive('prior.weight', prior.weight, 'values the prior mean is worth');
  requirePositive('prior.shape', prior.shape, 'half the values the prior variance is worth');
  requirePositive('prior.scale', prior.scale, 'prior variance times its shape');
  requireEach(data, Number.isFinite, 'an observed value', 'a finite number');
  const linear = blend(prior.mu, data, prior.weight);
  const n = data.length;
  const mean = n === 0 ? prior.mu : linear.sampleMean;
  const squares = compensatedSum(data.map((x) => (x - mean) * (x - mean)));
  const gap = mean - prior.mu;
  const weight = prior.weight + n;
  const shape = prior.shape + n / 2;
  const scale = prior.scale + squares / 2 + ((prior.weight * n) / weight) * ((gap * gap) / 2);
  const posterior: NormalGammaBelief = { mu: linear.premium, weight, shape, scale };
  const sigma = Math.sqrt((scale / shape) * (1 + 1 / weight));
  return { ...linear, posterior, predictive: studentT({ df: 2 * shape, mu: posterior.mu, sigma }) };
}

/**
 * Lognormal losses of unknown mean log and log variance with a conjugate prior. The next loss is log-t, which has no mean
 * (it is Infinity, and so is the premium): `truncated` it, or bound sigma with `lognormalGrid`. `median` is finite.
 * @throws RangeError unless weight, shape and scale are positive and the losses above 0
 */
export function lognormalUnknown(input: { readonly prior: NormalGammaBelief; readonly data: readonly number[] }) {
  requireEach(input.data, (x) => x > 0 && x < Infinity, 'a loss', 'a finite number above 0');
  const { posterior, predictive: ofLog, Z } = normalUnknown({ ...input, data: input.data.map(log) });
  const predictive = logT(ofLog.parameters as { df: number; mu: number; sigma: number });
  return { posterior, Z, premium: predictive.mean, median: exp(posterior.mu), predictive };
}

function requireBelief(name: string, { mu, sd }: NormalBelief): void {
  requireFinite(`${name}.mu`, mu, `mean of the ${name}`);
  requirePositive(`${name}.sd`, sd, `standard deviation of the ${name}`);
}
