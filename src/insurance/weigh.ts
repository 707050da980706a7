import { rulesOf } from './exclusions.js';
import type { Policy, Rule } from './policy.js';
import type { Weighed } from './statement.js';

const most = 10;

/**
 * What exclusions with a probability would change: the payment if none applies, if all apply, and weighted over every
 * combination, the rules taken as independent.
 * @param paid the payment when the given rules apply
 */
export function weigh(policy: Policy, paid: (rules: ReadonlySet<Rule>) => number): Weighed | undefined {
  const uncertain = rulesOf(policy).filter((rule) => rule.probability !== undefined);
  if (uncertain.length === 0) return undefined;
  if (uncertain.length > most)
    throw new RangeError(`at most ${most} exclusions may carry a probability; received ${uncertain.length}.`);
  let weighted = 0;
  for (let mask = 0; mask < 1 << uncertain.length; mask++) {
    const applies = uncertain.filter((_, k) => (mask >> k) & 1);
    const weight = uncertain.reduce((product, rule, k) => {
      const p = rule.probability as number;
      return product * ((mask >> k) & 1 ? p : 1 - p);
    }, 1);
    if (weight > 0) weighted += weight * paid(new Set(applies));
  }
  return {
    rules: uncertain.map(({ id, probability }) => ({ id, probability: probability as number })),
    paidIfCovered: paid(new Set()),
    paidIfExcluded: paid(new Set(uncertain)),
    paidWeighted: weighted,
  };
}
