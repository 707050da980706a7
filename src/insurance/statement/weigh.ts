import { isUncertain, ruleName, rulesOf } from '../claim/exclusions.js';
import type { Arithmetic } from '../order/arithmetic.js';
import type { Policy, Rule } from '../policy/policy.js';
import type { Weighed } from './statement.js';

const most = 10;

/**
 * What exclusions with a probability would change: the payment if none applies, if all apply, and weighted over every
 * combination, the rules taken as independent.
 * @param paid the payment when the given rules apply
 */
export function weigh<N>(
  a: Arithmetic<N>,
  policy: Policy,
  paid: (rules: ReadonlySet<Rule>) => number,
): Weighed | undefined {
  const uncertain = rulesOf(policy).filter(isUncertain);
  if (uncertain.length === 0) return undefined;
  if (uncertain.length > most)
    throw new RangeError(`at most ${most} exclusions may carry a probability; received ${uncertain.length}.`);
  const cases = exclusionCases(policy).map(({ rules, weight }) => ({ weight, paid: paid(rules) }));
  const weighted = cases.reduce((sum, one) => sum + one.weight * one.paid, 0);
  return {
    rules: uncertain.map((rule) => ({ id: ruleName(rule), probability: rule.probability as number })),
    paidIfCovered: cases[0].paid,
    paidIfExcluded: cases[cases.length - 1].paid,
    paidWeighted: a.toNumber(a.of(weighted)),
  };
}

/** Every combination of the exclusions that carry a probability, with its weight; one, of weight 1, without any. */
export function exclusionCases(
  policy: Policy,
): readonly { readonly rules: ReadonlySet<Rule>; readonly weight: number }[] {
  const uncertain = rulesOf(policy).filter(isUncertain);
  return uncertain.reduce<{ rules: ReadonlySet<Rule>; weight: number }[]>(
    (cases, rule) => {
      const p = rule.probability as number;
      return cases.flatMap(({ rules, weight }) => [
        { rules, weight: weight * (1 - p) },
        { rules: new Set([...rules, rule]), weight: weight * p },
      ]);
    },
    [{ rules: new Set(), weight: 1 }],
  );
}
