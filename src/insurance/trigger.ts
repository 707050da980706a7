import { sets } from './causes.js';
import type { Claim } from './claim.js';
import { type ClaimLine, causesOf } from './claim-lines.js';
import type { Policy } from './policy.js';
import { instantOf } from './real-hours.js';

const dayLength = 86_400_000;

/** Why no line of the claim is covered by its dates, or undefined. */
export function datesRefuse(policy: Policy, claim: Claim): string | undefined {
  const { occurredAt, timeZone } = claim;
  if (policy.retroDate !== undefined && occurredAt !== undefined) {
    const retro = instantOf(policy.retroDate, timeZone);
    if (instantOf(occurredAt, timeZone) < retro) return `occurred before the retroactive date ${policy.retroDate}`;
  }
  const date = decidingDate(policy, claim);
  const period = periodOf(policy);
  if (date === undefined || period === undefined) return undefined;
  const [start, end] = period;
  const at = instantOf(date, timeZone);
  const last = instantOf(end, timeZone) + (end.length === 10 ? dayLength : 0);
  return at < instantOf(start, timeZone) || at >= last
    ? `${date} is outside the policy period ${start} to ${end}`
    : undefined;
}

/** The date that must fall in the period: of the report, of the discovery, or of the event. */
export function decidingDate(policy: Policy, claim: Claim): string | undefined {
  if (policy.form === 'claims-made') return claim.reportedAt ?? claim.discoveredAt ?? claim.occurredAt;
  if (policy.form === 'discovery') return claim.discoveredAt ?? claim.occurredAt;
  return claim.occurredAt ?? claim.discoveredAt ?? claim.reportedAt;
}

/** First and last day of cover. */
export function periodOf(policy: Policy): readonly [string, string] | undefined {
  const { period } = policy;
  if (period === undefined) return undefined;
  if ('start' in period) return [period.start, period.end];
  if ('from' in period) return [period.from, period.to];
  return period;
}

/** Why one line is not covered by its trigger or its own date, or undefined. */
export function triggerRefuses(policy: Policy, line: ClaimLine, claim: Claim): string | undefined {
  const coverage = policy.coverages[line.coverage];
  if (coverage === undefined) return undefined;
  const causes = causesOf(line, claim);
  const triggers = typeof coverage.trigger === 'string' ? [coverage.trigger] : (coverage.trigger ?? []);
  const refuses = causes.length > 0 && triggers.length > 0;
  if (refuses && causes.every((cause) => sets(cause, triggers) === false)) {
    return `${causes.join(', ')} does not trigger ${coverage.id}`;
  }
  const discovered = claim.discoveredAt ?? claim.occurredAt;
  if (coverage.lookbackDays !== undefined && line.line.incurredAt !== undefined && discovered !== undefined) {
    const earliest = instantOf(discovered, claim.timeZone) - coverage.lookbackDays * dayLength;
    if (instantOf(line.line.incurredAt, claim.timeZone) < earliest) return 'incurred before the lookback';
  }
  return undefined;
}
