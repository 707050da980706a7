import type { Fault } from './faults.js';
import { isCurrency } from './minor-units.js';
import type { Coverage, Policy } from './policy.js';
import { instantOf } from './real-hours.js';
import { sharesOf } from './terms.js';
import { periodOf } from './trigger.js';

type Told = readonly [path: string, severity: Fault['severity'], message: string, received?: unknown];

/** What a broker would question in a policy whose shape is sound: errors cannot be settled, warnings can. */
export function checkPolicy(policy: Policy): readonly Fault[] {
  const told = [
    ...wholeChecks(policy),
    ...policy.coverages.flatMap((one, k) => coverageChecks(policy, one, k)),
    ...towerChecks(policy),
  ];
  return told.map(([path, severity, message, received]) => ({
    path,
    severity,
    message,
    ...(received === undefined ? {} : { received: String(received) }),
  }));
}

function wholeChecks(policy: Policy): readonly Told[] {
  const told: Told[] = [];
  const { aggregateLimit, eventLimit, retentionPerEvent = 0, reinstatements, retroDate } = policy;
  const period = periodOf(policy);
  if (!isCurrency(policy.currency)) {
    told.push(['currency', 'error', 'is not a currency of ISO 4217', policy.currency]);
  }
  if (aggregateLimit === undefined && eventLimit === undefined && (policy.layers ?? []).length === 0) {
    told.push(['aggregateLimit', 'warning', 'no limit is given: payments are unlimited']);
  }
  if (eventLimit !== undefined && aggregateLimit !== undefined && eventLimit > aggregateLimit) {
    told.push(['eventLimit', 'warning', `is above the aggregate of ${aggregateLimit} and never bites`, eventLimit]);
  }
  const smallest = Math.min(aggregateLimit ?? Number.POSITIVE_INFINITY, eventLimit ?? Number.POSITIVE_INFINITY);
  if (policy.limitBasis === 'includes-retention' && retentionPerEvent >= smallest) {
    told.push([
      'retentionPerEvent',
      'warning',
      'uses up the limit that contains it: nothing can be paid',
      retentionPerEvent,
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
  if (reinstatements !== undefined && smallest === Number.POSITIVE_INFINITY) {
    told.push(['reinstatements', 'error', 'restore a limit, and the policy has none']);
  }
  if (reinstatements?.premiumPct !== undefined && (reinstatements.premium ?? policy.premium) === undefined) {
    told.push(['premium', 'warning', 'is needed for the reinstatement premium, which is stated as 0']);
  }
  const charges = [reinstatements?.premiumPct ?? []].flat();
  if (charges.some((one) => one > 0 && one <= 1)) {
    told.push([
      'reinstatements.premiumPct',
      'warning',
      'is in percent: 100 is the full premium',
      reinstatements?.premiumPct,
    ]);
  }
  return told;
}

function coverageChecks(policy: Policy, coverage: Coverage, k: number): readonly Told[] {
  const told: Told[] = [];
  const { id, sublimit, waitingHours = 0, periodCapDays, retentionRule } = coverage;
  const at = (key: string): string => `coverages.${k}.${key}`;
  const limit = policy.eventLimit ?? policy.aggregateLimit;
  if (policy.coverages.findIndex((one) => one.id === id) < k) told.push([at('id'), 'error', 'occurs twice', id]);
  if (sublimit !== undefined && limit !== undefined && sublimit > limit && coverage.insideAggregate !== false) {
    told.push([at('sublimit'), 'warning', `is above the limit of ${limit} and never bites`, sublimit]);
  }
  if (
    typeof coverage.sublimitAggregate === 'number' &&
    sublimit !== undefined &&
    coverage.sublimitAggregate < sublimit
  ) {
    told.push([
      at('sublimitAggregate'),
      'warning',
      `is below the sublimit of ${sublimit} for one event`,
      coverage.sublimitAggregate,
    ]);
  }
  if (coverage.sublimitAggregate === true && sublimit === undefined) {
    told.push([at('sublimitAggregate'), 'error', 'is true without a sublimit']);
  }
  if (periodCapDays !== undefined && waitingHours >= 24 * periodCapDays && coverage.periodStarts !== 'afterWaiting') {
    told.push([
      at('waitingHours'),
      'warning',
      `is not shorter than the period of ${periodCapDays} days${coverage.waitingType === 'franchise' ? '' : ': nothing can be paid'}`,
      waitingHours,
    ]);
  }
  if (coverage.trigger === undefined || coverage.trigger.length === 0) {
    told.push([at('trigger'), 'warning', 'is not given: any cause is taken to trigger this coverage']);
  }
  if ((retentionRule === 'time' || retentionRule === 'greaterOf') && waitingHours === 0) {
    told.push([at('retentionRule'), 'warning', `is ${retentionRule} without waitingHours`]);
  }
  return told;
}

function towerChecks(policy: Policy): readonly Told[] {
  const told: Told[] = [];
  const order = (policy.layers ?? [])
    .map((layer, k) => ({ layer, k, low: layer.attachment ?? 0 }))
    .sort((a, b) => a.low - b.low);
  let top = 0;
  for (const { layer, k, low } of order) {
    if (low < top)
      told.push([`layers.${k}.attachment`, 'error', `lies inside the layer below, which ends at ${top}`, low]);
    if (low > top) told.push([`layers.${k}.attachment`, 'warning', `leaves a gap from ${top} that no layer pays`, low]);
    const placed = sharesOf(layer.shares).reduce((sum, one) => sum + one.share, 0);
    if (placed > 1 + 1e-9) told.push([`layers.${k}.shares`, 'error', 'sum to more than 1', placed]);
    if (placed < 1 - 1e-9)
      told.push([`layers.${k}.shares`, 'warning', 'sum to less than 1: the rest is not placed', placed]);
    top = Math.max(top, low + layer.limit);
  }
  const { aggregateLimit, eventLimit } = policy;
  const limit = eventLimit ?? aggregateLimit;
  if (order.length > 0 && limit !== undefined && limit > top) {
    told.push(['layers', 'warning', `end at ${top}, below the limit of ${limit}`]);
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
