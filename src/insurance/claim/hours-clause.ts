import type { Policy } from '../policy/policy.js';
import type { Claim } from './claim.js';
import { outageOf } from './line-facts.js';
import { instantOf } from './real-hours.js';

/**
 * Claims of one cause that began within the policy's hours clause of the first of them are one event: one retention, one
 * event limit. Waiting periods stay with each outage.
 * @param claims in order of time; those without a cause or a start stand alone
 */
export function eventsOf(policy: Policy, claims: readonly Claim[]): readonly Claim[] {
  const { hoursClause } = policy;
  if (hoursClause === undefined) return claims;
  const events: Claim[] = [];
  for (const claim of claims) {
    const first = events.findIndex((event) => sameEvent(event, claim, hoursClause));
    if (first < 0) events.push(claim);
    else events[first] = merged(events[first], claim);
  }
  return events;
}

function sameEvent(event: Claim, claim: Claim, hours: number): boolean {
  const causes = [claim.cause ?? []].flat();
  if (![event.cause ?? []].flat().some((cause) => causes.includes(cause))) return false;
  if (event.occurredAt === undefined || claim.occurredAt === undefined) return false;
  const apart = instantOf(claim.occurredAt, claim.timeZone) - instantOf(event.occurredAt, event.timeZone);
  return Math.abs(apart) <= hours * 3_600_000;
}

function merged(event: Claim, claim: Claim): Claim {
  return { ...event, lines: [...ownOutage(event), ...ownOutage(claim)] };
}

/** Lines that remember the outage and the currency of the claim they belong to. */
function ownOutage(claim: Claim): Claim['lines'] {
  const outage = outageOf(claim);
  const hours = outage === undefined ? {} : { outageHours: outage };
  return claim.lines.map((line) => {
    const currency = line.currency ?? claim.currency;
    if (currency === undefined) return { ...hours, ...line };
    const exchangeRate = line.exchangeRate ?? claim.exchangeRates?.[currency];
    return { ...hours, ...line, currency, ...(exchangeRate === undefined ? {} : { exchangeRate }) };
  });
}
