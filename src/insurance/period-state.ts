import type { Arithmetic, Row } from './arithmetic.js';
import { type EventRoom, netOf } from './event.js';
import type { Terms } from './terms.js';

/** What earlier events of the period have used up. */
export interface PeriodState<N> {
  /** Of the aggregate. */
  used: N;
  /** Paid under the limits, which is the height reached in an eroding tower. */
  paid: N;
  /** Of each coverage's sublimit. */
  readonly bySublimit: Row<N>;
  /** Of the reinstatements. */
  reinstated: N;
}

/** A period in which nothing has been paid. */
export function newPeriod<N>(terms: Terms<N>, a: Arithmetic<N>): PeriodState<N> {
  return { used: a.zero, paid: a.zero, bySublimit: a.row(terms.coverages.length), reinstated: a.zero };
}

/** Begins the period again in the same room. */
export function resetPeriod<N>(state: PeriodState<N>, a: Arithmetic<N>): void {
  state.used = a.zero;
  state.paid = a.zero;
  state.reinstated = a.zero;
  for (let k = 0; k < state.bySublimit.length; k++) state.bySublimit[k] = a.zero;
}

/** Adds what one event was paid to what the period has used. */
export function useUp<N>(a: Arithmetic<N>, room: EventRoom<N>, terms: Terms<N>, state: PeriodState<N>): void {
  const paid = netOf(a, room, room.inside);
  const stands = terms.includesRetention && !a.isZero(paid) ? a.add(paid, terms.retention) : paid;
  state.used = a.add(state.used, stands);
  state.paid = a.add(state.paid, paid);
  for (let k = 0; k < room.sublimited.length; k++) {
    if (terms.coverages[k].sublimitInPeriod === undefined) continue;
    state.bySublimit[k] = a.add(state.bySublimit[k], netOf(a, room, room.sublimited[k]));
  }
}
