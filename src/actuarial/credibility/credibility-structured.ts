import { refuse } from '../../numeric/index.js';
import { iterated, pulled, unbiasedParts, type WeightedMean } from './between.js';
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
    const { total, mean } = pulled(group, within, contracts);
    return { weight: total, mean };
  });
  const cohortVariance = variance([groups], contracts, method);
  const top = pulled(groups, contracts, cohortVariance);
  const cohortPremiums = groups.map(({ mean }, k) => top.z[k] * mean + (1 - top.z[k]) * top.mean);
  const premiums = sums.map(({ mean, weight }, i) => {
    const z = contracts > 0 ? weight / (weight + within / contracts) : 0;
    return z * mean + (1 - z) * cohortPremiums[names.indexOf(cohorts[i])];
  });
  return { variances: [cohortVariance, contracts, within], collective: top.mean, cohortPremiums, premiums };
}

/** Variance between the members of each group, common to all groups. */
function variance(all: readonly (readonly WeightedMean[])[], within: number, method: StructureMethod): number {
  const groups = all.filter(({ length }) => length > 1);
  const parts = groups.map((group) => unbiasedParts(group, within));
  if (method === 'buhlmannGisler')
    return parts.reduce((sum, [over, under]) => sum + Math.max(0, over / under), 0) / Math.max(1, parts.length);
  const sum = parts.reduce<readonly [number, number]>((so, [over, under]) => [so[0] + over, so[1] + under], [0, 0]);
  const pooled = groups.length === 0 ? 0 : Math.max(0, sum[0] / sum[1]);
  return method === 'ohlsson' ? pooled : iterated(groups, within, pooled);
}
