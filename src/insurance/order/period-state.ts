import type { Arithmetic, Row } from './arithmetic.js';
import { type EventRoom, netOf } from './event.js';
import type { Terms } from './terms.js';

/** What earlier events of the period have used up. */
export interface PeriodState<N> {
  /** Of the aggregate. */
  used: N;
  /** Let through by the limits, which is the height reached in an eroding tower. */
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

/**
 * Adds one event to what the period has used. Limits are of the whole placement: a share that nobody took, or a gap, uses
 * them up as if it had been paid.
 * @param through what the limits let through
 * @param cut whether the aggregate cut it
 */
export function useUp<N>(
  a: Arithmetic<N>,
  room: EventRoom<N>,
  terms: Terms<N>,
  state: PeriodState<N>,
  through: N,
  cut: boolean,
): void {
  const stands = terms.includesRetention && !a.isZero(through) ? a.add(through, terms.retention) : through;
  // An aggregate that was reached is used up, not all but for the last bits of a sum.
  const full = cut && terms.aggregate !== undefined && !a.isZero(through);
  state.used = full ? (terms.aggregate as N) : a.add(state.used, stands);
  state.paid = a.add(state.paid, through);
  for (let k = 0; k < room.sublimited.length; k++) {
    if (terms.coverages[k].sublimitInPeriod === undefined) continue;
    state.bySublimit[k] = a.add(state.bySublimit[k], netOf(a, room, room.sublimited[k]));
  }
}
