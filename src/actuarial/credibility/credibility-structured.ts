import { refuse } from '../../numeric/index.js';
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

/** How the variances between contracts of a cohort, and between cohorts, are estimated. */
export type StructureMethod = 'buhlmannGisler' | 'ohlsson' | 'iterative';

const METHODS: readonly StructureMethod[] = ['buhlmannGisler', 'ohlsson', 'iterative'];

/**
 * Two-level credibility: contracts are pulled to their cohort, cohorts to the whole portfolio.
 *
 * buhlmannGisler: the mean over cohorts of max(0, unbiased estimate); ohlsson: the sum of what the estimates divide over
 * the sum of what they divide by; iterative: the sum of z (mean - own cohort)^2 over contracts less cohorts, to its fixed
 * point. A negative variance becomes 0.
 * Errors: RangeError where a cohort is not named for every contract or there are fewer than two cohorts,
 * or no contract has two years, or for another method.
 * Source: Jewell (1975); Buhlmann and Gisler (2005), chapter 6; Ohlsson (2005); Goovaerts and others (1990).
 *
 * @example hierarchicalCredibility({ ratios, weights, cohorts: ['urban', 'rural', 'urban'] }).premiums
 */
export function hierarchicalCredibility(
  portfolio: Portfolio & { readonly cohorts: readonly (string | number)[] },
  { method = 'buhlmannGisler' }: { readonly method?: StructureMethod } = {},
): HierarchicalCredibility {
  const { cohorts } = portfolio;
  const sums = contractSums(portfolio);
  if (cohorts?.length !== sums.length)
    refuse('cohorts', 'cohort of each contract', `${sums.length} names`, cohorts?.length);
  if (!METHODS.includes(method)) refuse('method', 'estimator of the variances between', METHODS.join(' or '), method);
  const names = [...new Set(cohorts)];
  if (names.length < 2) refuse('cohorts', 'cohort of each contract', 'at least two different', names.length);
  const within = withinOf(sums);
  const members = names.map((name) => sums.filter((_, i) => cohorts[i] === name));
  const contracts = variance(members, within, method);
  const groups = members.map((group) => {
    const { total, mean } = credible(group, within, contracts);
    return { weight: total, mean };
  });
  const cohortVariance = variance([groups], contracts, method);
  const top = credible(groups, contracts, cohortVariance);
  const cohortPremiums = groups.map(({ mean }, k) => top.z[k] * mean + (1 - top.z[k]) * top.mean);
  const premiums = sums.map(({ mean, weight }, i) => {
    const z = contracts > 0 ? weight / (weight + within / contracts) : 0;
    return z * mean + (1 - z) * cohortPremiums[names.indexOf(cohorts[i])];
  });
  return { variances: [cohortVariance, contracts, within], collective: top.mean, cohortPremiums, premiums };
}

/** Variance between the members of each group, common to all groups. */
function variance(all: readonly (readonly Group[])[], within: number, method: StructureMethod): number {
  const groups = all.filter(({ length }) => length > 1);
  const parts = groups.map((group) => unbiased(group, within));
  if (method === 'buhlmannGisler')
    return parts.reduce((sum, [over, under]) => sum + Math.max(0, over / under), 0) / Math.max(1, parts.length);
  const sum = parts.reduce<readonly [number, number]>((so, [over, under]) => [so[0] + over, so[1] + under], [0, 0]);
  const pooled = groups.length === 0 ? 0 : Math.max(0, sum[0] / sum[1]);
  return method === 'ohlsson' ? pooled : iterated(groups, within, pooled);
}

/** Fixed point of the pseudo-estimator, from where the unbiased one leaves off. */
function iterated(groups: readonly (readonly Group[])[], within: number, start: number): number {
  const freedom = groups.reduce((sum, { length }) => sum + length - 1, 0);
  let between = start;
  for (let n = 0; n < 1000 && between > 0; n++) {
    const spread = groups.reduce((sum, group) => {
      const { z, mean } = credible(group, within, between);
      return sum + group.reduce((so, one, i) => so + z[i] * (one.mean - mean) * (one.mean - mean), 0);
    }, 0);
    const before = between;
    between = spread / freedom;
    if (Math.abs(between - before) <= 1e-13 * before) break;
  }
  return between;
}

/** What an unbiased variance between the means of a group divides, and by what. */
function unbiased(group: readonly Group[], within: number): readonly [number, number] {
  const whole = group.reduce((sum, { weight }) => sum + weight, 0);
  const mean = group.reduce((sum, one) => sum + one.weight * one.mean, 0) / whole;
  const spread = group.reduce((sum, one) => sum + one.weight * (one.mean - mean) * (one.mean - mean), 0);
  const squares = group.reduce((sum, { weight }) => sum + weight * weight, 0);
  return [spread - (group.length - 1) * within, whole - squares / whole];
}

/** Credibility factors of a group, their sum, and the mean they weigh. */
function credible(group: readonly Group[], within: number, variance: number) {
  const z = group.map(({ weight }) => (variance > 0 ? weight / (weight + within / variance) : 0));
  const pull = variance > 0 ? z : group.map(({ weight }) => weight);
  const total = pull.reduce((sum, one) => sum + one, 0);
  return { z, total, mean: group.reduce((sum, one, i) => sum + pull[i] * one.mean, 0) / total };
}
