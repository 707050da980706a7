import { refuse, solveLinear } from '../numeric/index.js';
import { contractSums, type Portfolio } from './credibility.js';

/** What hierarchical credibility says of contracts in cohorts. */
export interface HierarchicalCredibility {
  /** Variances: between cohorts, between the contracts of a cohort, within a contract. */
  readonly variances: readonly [cohorts: number, contracts: number, within: number];
  readonly collective: number;
  /** Premium of each cohort, in the order of first appearance. */
  readonly cohortPremiums: readonly number[];
  readonly premiums: readonly number[];
}

interface Group {
  readonly weight: number;
  readonly mean: number;
}

/**
 * Two-level credibility: contracts are pulled to their cohort, cohorts to the whole portfolio.
 *
 * Each variance is the mean over cohorts of max(0, unbiased estimate), after Buhlmann and Gisler.
 * Errors: RangeError where a cohort is not named for every contract or there are fewer than two cohorts.
 * Source: Jewell (1975); Buhlmann and Gisler (2005), chapter 6.
 *
 * @example hierarchicalCredibility({ ratios, weights, cohorts: ['urban', 'rural', 'urban'] }).premiums
 */
export function hierarchicalCredibility(
  portfolio: Portfolio & { readonly cohorts: readonly (string | number)[] },
): HierarchicalCredibility {
  const { cohorts } = portfolio;
  const sums = contractSums(portfolio);
  if (cohorts.length !== sums.length)
    refuse('cohorts', 'cohort of each contract', `${sums.length} names`, cohorts.length);
  const names = [...new Set(cohorts)];
  if (names.length < 2) refuse('cohorts', 'cohort of each contract', 'at least two different', names.length);
  const freedom = sums.reduce((sum, one) => sum + one.years - 1, 0);
  const within = sums.reduce((sum, one) => sum + one.squares, 0) / freedom;
  const members = names.map((name) => sums.filter((_, i) => cohorts[i] === name));
  const contracts = positiveMean(members.map((group) => between(group, within)));
  const shrunk = members.map((group) => credible(group, within, contracts));
  const groups = shrunk.map(({ total, mean }) => ({ weight: total, mean }));
  const cohortVariance = Math.max(0, between(groups, contracts) ?? 0);
  const top = credible(groups, contracts, cohortVariance);
  const cohortPremiums = groups.map(({ mean }, k) => top.z[k] * mean + (1 - top.z[k]) * top.mean);
  const premiums = sums.map(({ mean, weight }, i) => {
    const z = contracts > 0 ? weight / (weight + within / contracts) : 0;
    return z * mean + (1 - z) * cohortPremiums[names.indexOf(cohorts[i])];
  });
  return { variances: [cohortVariance, contracts, within], collective: top.mean, cohortPremiums, premiums };
}

/** Unbiased variance between the means of a group; undefined for a group of one. */
function between(group: readonly Group[], within: number): number | undefined {
  if (group.length < 2) return undefined;
  const whole = group.reduce((sum, { weight }) => sum + weight, 0);
  const mean = group.reduce((sum, one) => sum + one.weight * one.mean, 0) / whole;
  const spread = group.reduce((sum, one) => sum + one.weight * (one.mean - mean) * (one.mean - mean), 0);
  const squares = group.reduce((sum, { weight }) => sum + weight * weight, 0);
  return (spread - (group.length - 1) * within) / (whole - squares / whole);
}

function positiveMean(estimates: readonly (number | undefined)[]): number {
  const known = estimates.filter((one) => one !== undefined);
  return known.reduce((sum, one) => sum + Math.max(0, one), 0) / Math.max(1, known.length);
}

/** Credibility factors of a group, their sum, and the mean they weigh. */
function credible(group: readonly Group[], within: number, variance: number) {
  const z = group.map(({ weight }) => (variance > 0 ? weight / (weight + within / variance) : 0));
  const pull = variance > 0 ? z : group.map(({ weight }) => weight);
  const total = pull.reduce((sum, one) => sum + one, 0);
  return { z, total, mean: group.reduce((sum, one, i) => sum + pull[i] * one.mean, 0) / total };
}

/** Weighted least squares line of one contract: intercept, slope, and squares left over. */
interface Line {
  readonly coefficients: readonly [number, number];
  readonly weight: number;
  readonly spread: number;
  readonly left: number;
  readonly freedom: number;
}

/**
 * Regression credibility (Hachemeister): each contract's straight line over time is pulled to the collective line.
 *
 * Time is measured from the weighted mean time of the portfolio (the barycenter), so that intercept and slope are
 * credible each on its own. `at` is the year, counted from 1, for which premiums are given.
 * Errors: RangeError unless every contract has three years with exposure.
 * Source: Hachemeister (1975); Buhlmann and Gisler (1997).
 *
 * @example regressionCredibility({ ratios, weights }, { at: 13 }).premiums
 */
export function regressionCredibility({ ratios, weights }: Portfolio, { at }: { readonly at: number }) {
  const exposure = (i: number, t: number): number => weights?.[i]?.[t] ?? 1;
  let whole = 0;
  let moment = 0;
  ratios.forEach((row, i) => {
    row.forEach((_, t) => {
      whole += exposure(i, t);
      moment += exposure(i, t) * (t + 1);
    });
  });
  const center = moment / whole;
  const lines = ratios.map((row, i) => lineOf(row, (t) => exposure(i, t), center, i));
  const within = lines.reduce((sum, one) => sum + one.left / one.freedom, 0) / lines.length;
  const one = pulled(
    lines.map(({ weight, coefficients }) => ({ weight, mean: coefficients[0] })),
    within,
  );
  const two = pulled(
    lines.map(({ spread, coefficients }) => ({ weight: spread, mean: coefficients[1] })),
    within,
  );
  const premiums = lines.map((_, i) => one.premiums[i] + two.premiums[i] * (at - center));
  return {
    center,
    within,
    between: [one.variance, two.variance] as const,
    collective: [one.mean, two.mean] as const,
    premiums,
  };
}

function lineOf(row: readonly number[], weight: (t: number) => number, center: number, i: number): Line {
  let [w, wt, wtt, wx, wtx, years] = [0, 0, 0, 0, 0, 0];
  row.forEach((x, t) => {
    const [own, time] = [weight(t), t + 1 - center];
    w += own;
    wt += own * time;
    wtt += own * time * time;
    wx += own * x;
    wtx += own * time * x;
    years += own > 0 ? 1 : 0;
  });
  if (years < 3)
    throw new RangeError(`contract ${i} has ${years} years with exposure: a line and its error need three`);
  const [a, b] = solveLinear(
    [
      [w, wt],
      [wt, wtt],
    ],
    [wx, wtx],
  );
  const left = row.reduce((sum, x, t) => {
    const gap = x - a - b * (t + 1 - center);
    return sum + weight(t) * gap * gap;
  }, 0);
  return { coefficients: [a, b], weight: w, spread: wtt - (wt * wt) / w, left, freedom: years - 2 };
}

function pulled(group: readonly Group[], within: number) {
  const variance = Math.max(0, between(group, within) ?? 0);
  const { z, mean } = credible(group, within, variance);
  return { variance, mean, premiums: group.map((one, i) => z[i] * one.mean + (1 - z[i]) * mean) };
}
