/** What a contract, or a cohort of them, says on average, and its exposure. */
export interface WeightedMean {
  readonly weight: number;
  readonly mean: number;
}

type Group = readonly WeightedMean[];

/** Credibility factors of a group, the sum of what pulls its mean, and that mean; without variance between, by weight. */
export function pulled(group: Group, within: number, between: number) {
  const z = group.map(({ weight }) => (between > 0 ? weight / (weight + within / between) : 0));
  const pull = between > 0 ? z : group.map(({ weight }) => weight);
  const total = pull.reduce((sum, one) => sum + one, 0);
  return { z, total, mean: group.reduce((sum, one, i) => sum + pull[i] * one.mean, 0) / total };
}

/** What an unbiased variance between the means of a group divides, and by what; the quotient may be negative. */
export function unbiasedParts(group: Group, within: number): readonly [over: number, under: number] {
  const whole = group.reduce((sum, { weight }) => sum + weight, 0);
  const mean = group.reduce((sum, one) => sum + one.weight * one.mean, 0) / whole;
  const spread = group.reduce((sum, one) => sum + one.weight * (one.mean - mean) * (one.mean - mean), 0);
  const squares = group.reduce((sum, { weight }) => sum + weight * weight, 0);
  return [spread - (group.length - 1) * within, whole - squares / whole];
}

/** Fixed point of the pseudo-estimator of a variance common to all groups, from where the unbiased one leaves off. */
export function iterated(groups: readonly Group[], within: number, start: number): number {
  const freedom = groups.reduce((sum, { length }) => sum + length - 1, 0);
  let between = start;
  for (let n = 0; n < 1000 && between > 0; n++) {
    const spread = groups.reduce((sum, group) => {
      const { z, mean } = pulled(group, within, between);
      return sum + group.reduce((so, one, i) => so + z[i] * (one.mean - mean) * (one.mean - mean), 0);
    }, 0);
    const before = between;
    between = spread / freedom;
    if (Math.abs(between - before) <= 1e-13 * before) break;
  }
  return between;
}
