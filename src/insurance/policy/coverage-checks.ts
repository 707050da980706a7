import { isTrigger, knownTriggers } from '../claim/causes.js';
import { coverageKinds } from '../coverages/index.js';
import { nearestName } from '../faults/nearest-name.js';
import { moneyText, type Told } from '../faults/told.js';
import { waitingCounts } from '../order/terms.js';
import type { Coverage, Policy } from './policy.js';

/** What a broker would question in one coverage. */
export function coverageChecks(policy: Policy, coverage: Coverage, k: number): readonly Told[] {
  const told: Told[] = [];
  const { id, sublimit, waitingHours = 0, periodCapDays, retentionRule, retention = 0 } = coverage;
  const { retentionPerEvent = 0 } = policy;
  const at = (key: string): string => `coverages.${k}.${key}`;
  const limit = policy.eventLimit ?? policy.aggregateLimit;
  const money = (amount: number): string => moneyText(amount, policy.currency);
  if (policy.coverages.findIndex((one) => one.id === id) < k) told.push([at('id'), 'error', 'occurs twice', id]);
  const near = id in coverageKinds ? undefined : nearestName(id, Object.keys(coverageKinds));
  if (near !== undefined) told.push([at('id'), 'warning', `is not a usual coverage (did you mean "${near}"?)`, id]);
  if (sublimit !== undefined && limit !== undefined && sublimit > limit && coverage.insideAggregate !== false) {
    told.push([at('sublimit'), 'warning', `is above the limit of ${money(limit)} and never bites`, money(sublimit)]);
  }
  if (
    typeof coverage.sublimitAggregate === 'number' &&
    sublimit !== undefined &&
    coverage.sublimitAggregate < sublimit
  ) {
    told.push([
      at('sublimitAggregate'),
      'warning',
      `is below the sublimit of ${money(sublimit)} for one event`,
      money(coverage.sublimitAggregate),
    ]);
  }
  if (coverage.sublimitAggregate === true && sublimit === undefined) {
    told.push([at('sublimitAggregate'), 'error', 'is true without a sublimit']);
  }
  if (periodCapDays !== undefined && waitingHours >= 24 * periodCapDays && coverage.periodStarts !== 'afterWaiting') {
    told.push([
      at('waitingHours'),
      'warning',
      `is not shorter than the period of loss, ${periodCapDays} days or ${24 * periodCapDays} hours${coverage.waitingType === 'franchise' ? '' : ': nothing can be paid'}`,
      `${waitingHours} hours`,
    ]);
  }
  if (coverage.trigger === undefined || coverage.trigger.length === 0) {
    told.push([at('trigger'), 'warning', 'is not given: any cause is taken to trigger this coverage']);
  }
  for (const name of [coverage.trigger ?? []].flat().filter((one) => !isTrigger(one))) {
    const near = nearestName(name, knownTriggers);
    const meant = near === undefined ? '' : ` (did you mean "${near}"?)`;
    told.push([
      at('trigger'),
      'warning',
      `is not a known trigger${meant}: only a cause of that name sets it off`,
      name,
    ]);
  }
  if (coverage.waitingStarts === 'discovery' && waitingHours === 0) {
    told.push([at('waitingStarts'), 'warning', 'is discovery without waitingHours: loss before discovery is paid']);
  }
  if ((retentionRule === 'time' || retentionRule === 'greaterOf') && waitingHours === 0) {
    told.push([at('retentionRule'), 'warning', `is ${retentionRule} without waitingHours`]);
  }
  const said = policy.retentionErodedBy?.includes('waiting') === true;
  if (retentionRule === 'greaterOf' && retention === 0 && retentionPerEvent > 0 && !said) {
    const says = waitingCounts(policy, coverage)
      ? 'without a retention of its own: its waiting loss counts towards retentionPerEvent'
      : 'without a retention of its own, and retentionErodedBy does not name waiting: both are borne in full';
    told.push([at('retentionRule'), 'warning', `is greaterOf ${says}`, money(retentionPerEvent)]);
  }
  return told;
}
