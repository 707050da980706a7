import { groupedText } from '../statement/amount-text.js';
import type { Arithmetic } from './arithmetic.js';
import { counted } from './credit.js';
import { type EventRoom, netOf, takeShared } from './event.js';
import type { PeriodState } from './period-state.js';
import type { Terms } from './terms.js';
import { heightPaying } from './tower.js';

/**
 * The retention of the event, less what counts towards it already.
 *
 * Loss that stands under the limits bears it first: a line outside them would otherwise be paid less whenever more of the
 * others is covered, though the limit lets nothing more through.
 */
export function eventRetentionStep<N>(a: Arithmetic<N>, room: EventRoom<N>, terms: Terms<N>): void {
  if (a.isZero(terms.retention)) return;
  const credit = counted(a, room, terms);
  const left = a.max(a.zero, a.subtract(terms.retention, credit));
  const inside = a.min(left, netOf(a, room, room.inside));
  const outside = a.min(a.subtract(left, inside), netOf(a, room, room.outside));
  const says = room.record === undefined ? '' : retentionSays(a, terms.retention, credit);
  takeShared(a, room, room.inside, inside, 'retention', 'retention of the event', says);
  takeShared(a, room, room.outside, outside, 'retention', 'retention of the event', says);
}

/** `retention of the event: 500,000 less 150,000 counted towards it`. */
function retentionSays<N>(a: Arithmetic<N>, retention: N, credit: N): string {
  if (a.isZero(credit)) return 'retention of the event';
  const [whole, less] = [retention, credit].map((one) => groupedText(a.toNumber(one)));
  return `retention of the event: ${whole} less ${less} counted towards it`;
}

/**
 * Step 8: the most paid for one event, before layers divide it; a limit that contains the retention is smaller by it.
 * @returns what the limit lets through; summed again, its parts could differ from it in the last bits
 */
export function eventLimitStep<N>(a: Arithmetic<N>, room: EventRoom<N>, terms: Terms<N>): N {
  const whole = netOf(a, room, room.inside);
  if (terms.eventLimit === undefined) return whole;
  const through = a.min(whole, ceiling(a, terms, terms.eventLimit));
  takeShared(a, room, room.inside, a.subtract(whole, through), 'overEventLimit', 'event limit', 'over the event limit');
  return through;
}

/**
 * Step 9: what is left of the aggregate.
 * @param whole what the event limit lets through
 * @returns what the aggregate lets through
 */
export function aggregateStep<N>(
  a: Arithmetic<N>,
  room: EventRoom<N>,
  terms: Terms<N>,
  state: PeriodState<N>,
  whole: N,
): N {
  if (terms.aggregate === undefined) return whole;
  const left = ceiling(a, terms, a.subtract(terms.aggregate, state.used));
  const through = a.min(whole, heightPaying(a, terms, left));
  const says = 'over the remaining aggregate';
  takeShared(a, room, room.inside, a.subtract(whole, through), 'overAggregate', 'remaining aggregate', says);
  return through;
}

/** The most a limit lets through; one that contains the retention is smaller by it. */
export function ceiling<N>(a: Arithmetic<N>, terms: Terms<N>, limit: N): N {
  return a.max(a.zero, terms.includesRetention ? a.subtract(limit, terms.retention) : limit);
}
