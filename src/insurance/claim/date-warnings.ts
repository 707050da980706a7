import type { Policy } from '../policy/policy.js';
import type { Claim } from './claim.js';
import { decidingDate, firstCost, periodOf } from './trigger.js';

/** What could not be checked because a date or a time zone is missing. */
export function dateWarnings(policy: Policy, claim: Claim): readonly string[] {
  const told: string[] = [];
  const { occurredAt, restoredAt, timeZone, outageHours } = claim;
  const local = [occurredAt, restoredAt].some((time) => time !== undefined && /T[\d:.]+$/.test(time));
  if (local && timeZone === undefined && outageHours === undefined) {
    told.push(
      'times have neither an offset nor a timeZone: they are read as UTC, and a change of the clocks is missed',
    );
  }
  const first = firstCost(claim);
  if (periodOf(policy) !== undefined && decidingDate(policy, claim) === undefined) {
    told.push(undatedText(policy, claim.occurredAt ?? first));
  }
  const clock = policy.coverages.some((one) => one.waitingStarts === 'discovery');
  if (clock && (occurredAt === undefined || claim.discoveredAt === undefined)) {
    told.push(
      'occurredAt and discoveredAt are not both given: waiting periods that run from discovery run from the start',
    );
  }
  if (policy.retroDate !== undefined && claim.occurredAt === undefined) {
    const checked = first === undefined ? 'was not checked' : 'was compared with when costs were incurred';
    told.push(`occurredAt is not given: the retroactive date ${checked}`);
  }
  return told;
}

function undatedText({ form, retroDate }: Policy, began: string | undefined): string {
  if (began === undefined) return 'the claim has no dates: the policy period was not checked';
  if (form === undefined)
    return `the claim itself has no date: the first cost, ${began}, decides whether it is in the period`;
  const missing = form === 'claims-made' ? 'reportedAt' : 'discoveredAt';
  return retroDate === undefined
    ? `${missing} is not given: ${began}, when it began, is taken for it`
    : `${missing} is not given: of the policy period only the end was checked, with ${began}`;
}
