import type { Policy } from '../policy/policy.js';

/**
 * Which coverage usually answers for each component of a loss; `null` is never insured.
 *
 * Notification falls under incident response, litigation under privacy liability, replaced devices under bricking.
 * A higher premium and the cost of money are nobody's insured loss.
 */
export const usualAssignments: Readonly<Record<string, string | null>> = {
  businessInterruption: 'businessInterruption',
  extraExpense: 'extraExpense',
  incidentResponse: 'incidentResponse',
  dataRestoration: 'dataRestoration',
  hardwareReplacement: 'hardwareBricking',
  extortion: 'cyberExtortion',
  notification: 'incidentResponse',
  regulatory: 'regulatory',
  litigation: 'privacyLiability',
  reputation: 'reputationalHarm',
  premiumIncrease: null,
  financing: null,
};

/**
 * The coverage that answers for a component under a policy, or `null`: the policy's own assignment, a coverage of the
 * component's own name, the usual one.
 */
export function coverageFor(policy: Policy, component: string): string | null {
  const own = policy.assignments?.[component];
  if (own !== undefined) return own;
  if (policy.coverages.some((coverage) => coverage.id === component)) return component;
  return usualAssignments[component] ?? null;
}
