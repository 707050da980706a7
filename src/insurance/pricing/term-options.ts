import { moneyText } from '../faults/told.js';
import type { Policy } from '../policy/policy.js';
import { withLimit } from './limit-factors.js';

/** Limits and retentions that are on offer, in the policy's currency. */
export interface TermOptions {
  readonly limits?: readonly number[];
  readonly retentions?: readonly number[];
}

/**
 * The same policy at every limit and retention on offer, by name, for `compareTerms`. A limit stands for the event limit and
 * for the aggregate where the policy has them; a tower is left aside where limits are given.
 * @example compareTerms({ 'as bought': policy, ...termOptions(policy, { limits: [5e6, 10e6] }) }, lines)
 */
export function termOptions(
  policy: Policy,
  { limits = [], retentions = [] }: TermOptions,
): Readonly<Record<string, Policy>> {
  const named = (name: string, amount: number): string => `${name} ${moneyText(amount, policy.currency)}`;
  const kept = [['', policy] as const];
  const byLimit = limits.map((limit) => [named('limit', limit), withLimit(policy, limit)] as const);
  const options = (byLimit.length === 0 ? kept : byLimit).flatMap(([name, one]) =>
    retentions.length === 0
      ? [[name, one] as const]
      : retentions.map(
          (retention) =>
            [
              [name, named('retention', retention)].filter((part) => part !== '').join(', '),
              { ...one, retentionPerEvent: retention },
            ] as const,
        ),
  );
  return Object.fromEntries(options.filter(([name]) => name !== ''));
}
