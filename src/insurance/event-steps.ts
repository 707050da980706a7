import type { Arithmetic } from './arithmetic.js';
import { sublimitLeft } from './coverage-steps.js';
import { bucketIndex, type EventRoom, netOf, takenOf, takeShared } from './event.js';
import type { PeriodState } from './period-state.js';
import type { Terms } from './terms.js';

const [ownBuckets, others] = [
  (['waiting', 'retention', 'insuredShare'] as const).map((bucket) => bucketIndex[bucket]),
  (['uncovered', 'overSublimit'] as const).map((bucket) => bucketIndex[bucket]),
];

/**
 * The retention of the event, less what counts towards it already.
 *
 * Only loss that would have been paid counts: what a coverage took from loss that its sublimit would have cut anyway does
 * not, unless loss over sublimits counts too.
 */
export function eventRetentionStep<N>(
  a: Arithmetic<N>,
  room: EventRoom<N>,
  terms: Terms<N>,
  state: PeriodState<N>,
): void {
  let left = terms.retention;
  if (a.isZero(left)) return;
  for (let k = 0; k < others.length; k++) {
    if (terms.erodes[others[k]]) left = a.subtract(left, takenOf(a, room, room.all, others[k]));
  }
  for (let k = 0; k < terms.coverages.length; k++) left = a.subtract(left, credit(a, room, terms, state, k));
  const kept = a.min(left, netOf(a, room, room.all));
  takeShared(a, room, room.all, kept, 'retention', 'retention of the event', 'retention of the event');
}

/** What a coverage's own deductions count towards the retention of the event. */
function credit<N>(a: Arithmetic<N>, room: EventRoom<N>, terms: Terms<N>, state: PeriodState<N>, coverage: number): N {
  const own = eroding(a, room, terms, room.members[coverage]);
  if (a.isZero(own) || terms.erodes[bucketIndex.overSublimit]) return own;
  const cap = sublimitLeft(a, terms.coverages[coverage], state.bySublimit);
  if (cap === undefined) return own;
  const limited = eroding(a, room, terms, room.sublimited[coverage]);
  const payable = a.max(a.zero, a.subtract(cap, netOf(a, room, room.sublimited[coverage])));
  return a.add(a.subtract(own, limited), a.min(limited, payable));
}

function eroding<N>(a: Arithmetic<N>, room: EventRoom<N>, terms: Terms<N>, lines: readonly number[]): N {
  let sum = a.zero;
  for (let k = 0; k < ownBuckets.length; k++) {
    if (terms.erodes[ownBuckets[k]]) sum = a.add(sum, takenOf(a, room, lines, ownBuckets[k]));
  }
  return sum;
}

/** Step 8: the most paid for one event; a limit that contains the retention is smaller by it. */
export function eventLimitStep<N>(a: Arithmetic<N>, room: EventRoom<N>, terms: Terms<N>): void {
  if (terms.eventLimit === undefined) return;
  const over = a.subtract(netOf(a, room, room.inside), a.add(ceiling(a, terms, terms.eventLimit), terms.bottom));
  takeShared(a, room, room.inside, over, 'overEventLimit', 'event limit', 'over the event limit');
}

/** Step 9: what is left of the aggregate. */
export function aggregateStep<N>(a: Arithmetic<N>, room: EventRoom<N>, terms: Terms<N>, state: PeriodState<N>): void {
  if (terms.aggregate === undefined) return;
  const left = ceiling(a, terms, a.subtract(terms.aggregate, state.used));
  const over = a.subtract(netOf(a, room, room.inside), a.add(left, terms.bottom));
  takeShared(a, room, room.inside, over, 'overAggregate', 'remaining aggregate', 'over the remaining aggregate');
}

/** The most a limit lets through; one that contains the retention is smaller by it. */
export function ceiling<N>(a: Arithmetic<N>, terms: Terms<N>, limit: N): N {
  return a.max(a.zero, terms.includesRetention ? a.subtract(limit, terms.retention) : limit);
}
