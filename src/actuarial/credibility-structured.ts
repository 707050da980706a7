import { refuse } from '../numeric/index.js';
import { contractSums, type Portfolio, withinOf } from './credibility.js';

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
 * Errors: RangeError where a cohort is not named for every contract or there are fewer than two cohorts,
 * or no contract has two years.
 * Source: Jewell (1975); Buhlmann and Gisler (2005), chapter 6.
 *
 * @example hierarchicalCredibility({ ratios, weights, cohorts: ['urban', 'rural', 'urban'] }).premiums
 */
export function hierarchicalCredibility(
  portfolio: Portfolio & { readonly cohorts: readonly (string | number)[] },
): HierarchicalCredibility {
  const { cohorts } = portfolio;
  const sums = contractSums(portfolio);
  if (cohorts?.length !== sums.length)
    refuse('cohorts', 'cohort of each contract', `${sums.length} names`, cohorts?.length);
  const names = [...new Set(cohorts)];
  if (names.length < 2) refuse('cohorts', 'cohort of each contract', 'at least two different', names.length);
  const within = withinOf(sums);
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
