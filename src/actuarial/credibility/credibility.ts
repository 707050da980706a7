import { refuse, requireFinite, requireNonNegative } from '../../numeric/index.js';
import { iterated, pulled, unbiasedParts, type WeightedMean } from './between.js';

/** Observations by contract and year; `weights` are exposures of the same shape, 1 unless given. */
export interface Portfolio {
  readonly ratios: readonly (readonly number[])[];
  readonly weights?: readonly (readonly number[])[];
}

/** What credibility says of a portfolio. */
export interface Credibility {
  /** The collective mean to which contracts are pulled. */
  readonly collective: number;
  /** Expected variance within a contract (per unit of weight). */
  readonly within: number;
  /** Variance between the means of contracts. */
  readonly between: number;
  /** Credibility factor of each contract. */
  readonly z: readonly number[];
  /** Each contract's own mean. */
  readonly individual: readonly number[];
  /** Credibility premium per unit of weight: z x own mean + (1 - z) x collective. */
  readonly premiums: readonly number[];
}

/** How the variance between contracts is estimated. */
export type BetweenMethod = 'unbiased' | 'iterative';

const METHODS: readonly BetweenMethod[] = ['unbiased', 'iterative'];

/** Sums of one contract; years without exposure are left out. */
export interface ContractSums extends WeightedMean {
  readonly squares: number;
  readonly years: number;
}

/** Exposure of a contract in a year: 1 where there are no weights. */
export const weightOf = ({ weights }: Portfolio, i: number, t: number): number => weights?.[i]?.[t] ?? 1;

/** Refuses fewer than two contracts, and weights of another shape than the observations. */
export function requirePortfolio({ ratios, weights }: Portfolio): void {
  if (!Array.isArray(ratios) || ratios.length < 2)
    refuse('ratios', 'observations by contract', 'at least two contracts', ratios?.length);
  const shape = (rows: readonly (readonly number[])[]): string => rows.map((row) => row.length).join(', ');
  if (weights !== undefined && shape(weights) !== shape(ratios))
    refuse('weights', 'exposures by contract', `of the shape of ratios, ${shape(ratios)} years`, shape(weights));
}

/** Weighted mean and squares of every contract. */
export function contractSums(portfolio: Portfolio): readonly ContractSums[] {
  requirePortfolio(portfolio);
  return portfolio.ratios.map((row, i) => {
    const w = row.map((_, t) => requireNonNegative(`weights[${i}][${t}]`, weightOf(portfolio, i, t), 'exposure'));
    const used = row.map((x, t) => ({ x, w: w[t] })).filter((one) => one.w > 0);
    const weight = used.reduce((sum, one) => sum + one.w, 0);
    for (const { x } of used) requireFinite(`ratios[${i}]`, x, 'observation of a contract in a year');
    if (!(weight > 0))
      throw new RangeError(`contract ${i} has no year with exposure: it cannot be rated by experience`);
    const mean = used.reduce((sum, one) => sum + one.w * one.x, 0) / weight;
    const squares = used.reduce((sum, one) => sum + one.w * (one.x - mean) * (one.x - mean), 0);
    return { weight, mean, squares, years: used.length };
  });
}

/**
 * Buhlmann-Straub credibility: contracts with years of unequal exposure.
 *
 * s2 = sum of w (x - mean)^2 / sum of (years - 1); between = [sum of w_i (mean_i - mean)^2 - (I - 1) s2] /
 * (w - sum of w_i^2 / w), or the pseudo-estimator sum of z_i (mean_i - m)^2 / (I - 1) iterated to its fixed point;
 * z_i = w_i / (w_i + s2 / between). A negative variance between becomes 0, and then every premium is the collective
 * mean. Errors: RangeError for fewer than two contracts, a contract without exposure, no contract with two years.
 * Source: Buhlmann and Straub (1970); Buhlmann and Gisler (2005), chapter 4.
 *
 * @example buhlmannStraub({ ratios, weights }, { method: 'iterative' }).premiums
 */
export function buhlmannStraub(
  portfolio: Portfolio,
  { method = 'unbiased' }: { method?: BetweenMethod } = {},
): Credibility {
  const sums = contractSums(portfolio);
  if (!METHODS.includes(method)) refuse('method', 'estimator of the variance between', METHODS.join(' or '), method);
  const within = withinOf(sums);
  const first = unbiasedBetween(sums, within);
  const between = method === 'iterative' ? iterated([sums], within, first) : first;
  return assemble(sums, within, Math.max(0, between));
}

/**
 * Buhlmann credibility: years of equal weight, as rows or as `{ ratios }`.
 * Source: Buhlmann (1967). @example buhlmann([[0, 1, 0], [2, 1, 2]]).z // [0.875, 0.875]
 */
export const buhlmann = (observations: Portfolio['ratios'] | Pick<Portfolio, 'ratios'>): Credibility =>
  buhlmannStraub({ ratios: 'ratios' in observations ? observations.ratios : observations });

/** Unbiased variance within a contract per unit of weight. */
export function withinOf(sums: readonly ContractSums[]): number {
  const freedom = sums.reduce((sum, one) => sum + one.years - 1, 0);
  if (freedom < 1) throw new RangeError('no contract has two years with exposure: the variance within is unknown');
  return sums.reduce((sum, one) => sum + one.squares, 0) / freedom;
}

/** Unbiased variance between the means of contracts; may be negative. */
export function unbiasedBetween(sums: readonly WeightedMean[], within: number): number {
  const [over, under] = unbiasedParts(sums, within);
  return over / under;
}

/** Credibility of means whose variances are known. */
export function assemble(sums: readonly WeightedMean[], within: number, between: number): Credibility {
  const { z, mean: collective } = pulled(sums, within, between);
  const individual = sums.map(({ mean }) => mean);
  const premiums = sums.map(({ mean }, i) => z[i] * mean + (1 - z[i]) * collective);
  return { collective, within, between, z, individual, premiums };
}
