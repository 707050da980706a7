import { ruleName, rulesOf } from '../claim/exclusions.js';
import { instantOf, isZone } from '../claim/real-hours.js';
import { periodOf } from '../claim/trigger.js';
import type { Fault } from '../faults/faults.js';
import { moneyText, type Told } from '../faults/told.js';
import { areShares, restoredLimit } from '../order/terms.js';
import { isCurrency } from '../statement/minor-units.js';
import { coverageChecks } from './coverage-checks.js';
import type { Policy } from './policy.js';
import { towerChecks } from './tower-checks.js';

/** What a broker would question in a policy whose shape is sound: errors cannot be settled, warnings can. */
export function checkPolicy(policy: Policy): readonly Fault[] {
  const told = [
    ...wholeChecks(policy),
    ...policy.coverages.flatMap((one, k) => coverageChecks(policy, one, k)),
    ...towerChecks(policy),
    ...ruleChecks(policy),
  ];
  return told.map(([path, severity, message, received]) => ({
    path,
    severity,
    message,
    ...(received === undefined ? {} : { received: String(received) }),
  }));
}

/** A rule that names nothing removes nothing. */
function ruleChecks(policy: Policy): readonly Told[] {
  return rulesOf(policy).flatMap((rule, k): readonly Told[] =>
    ruleName(rule) === ''
      ? [[`exclusions.${k}`, 'error', 'names nothing; give an id, cause, coverageId or lineId']]
      : [],
  );
}

function wholeChecks(policy: Policy): readonly Told[] {
  const told: Told[] = [];
  const { aggregateLimit, eventLimit, retentionPerEvent = 0, reinstatements, retroDate } = policy;
  const period = periodOf(policy);
  const money = (amount: number): string => moneyText(amount, policy.currency);
  if (!isCurrency(policy.currency)) {
    told.push(['currency', 'error', 'is not a currency of ISO 4217', policy.currency]);
  }
  if (aggregateLimit === undefined && eventLimit === undefined && (policy.layers ?? []).length === 0) {
    told.push(['aggregateLimit', 'warning', 'no limit is given: payments are unlimited']);
  }
  if (policy.coverages.length === 0) told.push(['coverages', 'warning', 'is empty: nothing is covered']);
  if (eventLimit !== undefined && aggregateLimit !== undefined && eventLimit > aggregateLimit) {
    told.push([
      'eventLimit',
      'warning',
      `is above the aggregate of ${money(aggregateLimit)} and never bites`,
      money(eventLimit),
    ]);
  }
  if (policy.timeZone !== undefined && !isZone(policy.timeZone)) {
    told.push(['timeZone', 'error', 'is not an IANA time zone such as America/Chicago', policy.timeZone]);
  }
  const smallest = Math.min(aggregateLimit ?? Number.POSITIVE_INFINITY, eventLimit ?? Number.POSITIVE_INFINITY);
  if (policy.limitBasis === 'includes-retention' && retentionPerEvent >= smallest) {
    told.push([
      'retentionPerEvent',
      'warning',
      'uses up the limit that contains it: nothing can be paid',
      money(retentionPerEvent),
    ]);
  }
  for (const [path, date] of [
    ['retroDate', retroDate],
    ['period', period?.[0]],
    ['period', period?.[1]],
  ] as const) {
    if (date !== undefined && !isTime(date))
      told.push([path, 'error', 'is not a date that exists, written YYYY-MM-DD', date]);
  }
  if (told.some(([, severity]) => severity === 'error')) return told;
  if (period !== undefined && instantOf(period[1]) <= instantOf(period[0]))
    told.push(['period', 'error', 'ends before it starts', period]);
  if (retroDate !== undefined && period !== undefined && instantOf(retroDate) > instantOf(period[0])) {
    told.push([
      'retroDate',
      'warning',
      `is after inception ${period[0]}: earlier intrusions found later are not covered`,
      retroDate,
    ]);
  }
  if (reinstatements !== undefined && restoredLimit(policy) === undefined) {
    told.push(['reinstatements', 'error', 'restore a limit, and the policy has none']);
  }
  if (reinstatements?.premiumPct !== undefined && (reinstatements.premium ?? policy.premium) === undefined) {
    told.push(['premium', 'warning', 'is needed for the reinstatement premium, which is stated as 0']);
  }
  const charges = [reinstatements?.premiumPct ?? []].flat();
  if (charges.some((one) => one > 0) && areShares(charges)) {
    told.push([
      'reinstatements.premiumPct',
      'warning',
      'is read as a share, 1 being the full premium; in percent that is 100',
      reinstatements?.premiumPct,
    ]);
  }
  return told;
}

function isTime(text: string): boolean {
  try {
    return Number.isFinite(instantOf(text));
  } catch {
    return false;
  }
}
