import type { Policy } from '../policy/policy.js';
import { sets } from './causes.js';
import type { Claim } from './claim.js';
import { type ClaimLine, causesOf } from './claim-lines.js';
import { instantOf } from './real-hours.js';

const dayLength = 86_400_000;

/** Why no line of the claim is covered by its dates, or undefined. */
export function datesRefuse(policy: Policy, claim: Claim): string | undefined {
  const { occurredAt } = claim;
  const { retroDate } = policy;
  if (retroDate !== undefined && occurredAt !== undefined && before(occurredAt, retroDate, claim))
    return `occurred before the retroactive date ${retroDate}`;
  return periodRefuses(policy, claim);
}

/**
 * A claim may be reported, or an event discovered, long after it began: where that date is missing and a retroactive date
 * says how far back cover reaches, only an event after the period is outside it.
 */
function periodRefuses(policy: Policy, claim: Claim): string | undefined {
  const { timeZone } = claim;
  const stated = decidingDate(policy, claim);
  const date = stated ?? claim.occurredAt ?? firstCost(claim);
  const period = periodOf(policy);
  if (date === undefined || period === undefined) return undefined;
  const [start, end] = period;
  const at = instantOf(date, timeZone);
  const last = instantOf(end, timeZone) + (end.length === 10 ? dayLength : 0);
  const mayBeLater = stated === undefined && policy.form !== undefined && policy.retroDate !== undefined;
  return (at < instantOf(start, timeZone) && !mayBeLater) || at >= last
    ? `${date} is outside the policy period ${start} to ${end}`
    : undefined;
}

function before(time: string, day: string, { timeZone }: Claim): boolean {
  return instantOf(time, timeZone) < instantOf(day, timeZone);
}

/** The date that must fall in the period, where it is known: of the report, of the discovery, or of the event. */
export function decidingDate(policy: Policy, claim: Claim): string | undefined {
  if (policy.form === 'claims-made') return claim.reportedAt ?? claim.discoveredAt;
  if (policy.form === 'discovery') return claim.discoveredAt;
  return claim.occurredAt ?? claim.discoveredAt ?? claim.reportedAt;
}

/** The earliest date of a line. */
export function firstCost({ lines, timeZone }: Claim): string | undefined {
  const dates = lines.flatMap(({ incurredAt }) => (incurredAt === undefined ? [] : [incurredAt]));
  return dates.sort((left, right) => instantOf(left, timeZone) - instantOf(right, timeZone))[0];
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
  const { incurredAt } = line.line;
  const { retroDate } = policy;
  if (incurredAt !== undefined && retroDate !== undefined && before(incurredAt, retroDate, claim))
    return `incurred before the retroactive date ${retroDate}`;
  const discovered = claim.discoveredAt ?? claim.occurredAt;
  if (coverage.lookbackDays !== undefined && incurredAt !== undefined && discovered !== undefined) {
    const earliest = instantOf(discovered, claim.timeZone) - coverage.lookbackDays * dayLength;
    if (instantOf(incurredAt, claim.timeZone) < earliest) return 'incurred before the lookback';
  }
  return undefined;
}
