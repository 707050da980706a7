import type { Arithmetic } from './arithmetic.js';
import { type EventRoom, netOf, takenOf, takeShared } from './event.js';
import type { PeriodState } from './period-state.js';
import type { Terms } from './terms.js';

/** The retention of the event, less what counts towards it already. */
export function eventRetentionStep<N>(a: Arithmetic<N>, room: EventRoom<N>, terms: Terms<N>): void {
  let left = terms.retention;
  if (a.isZero(left)) return;
  for (let bucket = 0; bucket < terms.erodes.length; bucket++) {
    if (terms.erodes[bucket]) left = a.subtract(left, takenOf(a, room, room.all, bucket));
  }
  const kept = a.min(left, netOf(a, room, room.all));
  takeShared(a, room, room.all, kept, 'retention', 'retention of the event', 'retention of the event');
}

/** Step 8: the most paid for one event; a limit that contains the retention is smaller by it. */
export function eventLimitStep<N>(a: Arithmetic<N>, room: EventRoom<N>, terms: Terms<N>): void {
  if (terms.eventLimit === undefined) return;
  const over = a.subtract(netOf(a, room, room.inside), ceiling(a, terms, terms.eventLimit));
  takeShared(a, room, room.inside, over, 'overEventLimit', 'event limit', 'over the event limit');
}

/** Step 9: what is left of the aggregate. */
export function aggregateStep<N>(a: Arithmetic<N>, room: EventRoom<N>, terms: Terms<N>, state: PeriodState<N>): void {
  if (terms.aggregate === undefined) return;
  const left = ceiling(a, terms, a.subtract(terms.aggregate, state.used));
  const over = a.subtract(netOf(a, room, room.inside), left);
  takeShared(a, room, room.inside, over, 'overAggregate', 'remaining aggregate', 'over the remaining aggregate');
}

function ceiling<N>(a: Arithmetic<N>, terms: Terms<N>, limit: N): N {
  return a.max(a.zero, terms.includesRetention ? a.subtract(limit, terms.retention) : limit);
}
