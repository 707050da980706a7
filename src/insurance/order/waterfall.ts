import type { Arithmetic, Row } from './arithmetic.js';
import { coverageSteps } from './coverage-steps.js';
import { tryUncounted } from './credit.js';
import { type EventRoom, type LineFacts, take } from './event.js';
import { aggregateStep, eventLimitStep, eventRetentionStep } from './event-steps.js';
import { type PeriodState, useUp } from './period-state.js';
import { reinstatementStep } from './reinstatement.js';
import type { Terms } from './terms.js';
import { periodStep, waitingStep } from './time-steps.js';
import { paidBelow, towerStep } from './tower.js';

/**
 * The order of a claim, written once for every arithmetic: trigger and dates, exclusions, period cap, waiting period,
 * insured share, retention and sublimit of each coverage, retention of the event, event limit, remaining aggregate, tower,
 * reinstatement premium.
 *
 * Reads `room.gross`, leaves what is paid in `room.net` and every reason in `room.taken`, and moves the period on.
 * @param paidBy receives what each layer pays
 * @returns the reinstatement premium due
 */
export function waterfall<N>(
  a: Arithmetic<N>,
  terms: Terms<N>,
  room: EventRoom<N>,
  facts: LineFacts<N>,
  state: PeriodState<N>,
  paidBy: Row<N>,
): N {
  begin(a, room, paidBy);
  for (let line = 0; line < room.count; line++) {
    const refusal = facts.refusal(line);
    if (refusal !== undefined) take(a, room, line, room.net[line], 'uncovered', refusal.step, refusal.cause);
  }
  for (let k = 0; k < terms.coverages.length; k++) {
    const coverage = terms.coverages[k];
    periodStep(a, room, facts, coverage);
    waitingStep(a, room, facts, coverage);
    tryUncounted(a, room, terms, coverage, state.bySublimit);
    coverageSteps(a, room, coverage, state.bySublimit);
  }
  eventRetentionStep(a, room, terms);
  const whole = eventLimitStep(a, room, terms);
  const height = aggregateStep(a, room, terms, state, whole);
  towerStep(a, room, terms, state, height, paidBy);
  const through = paidBelow(a, terms, height);
  const premium = reinstatementStep(a, terms, state, through);
  useUp(a, room, terms, state, through, a.compare(height, whole) < 0);
  return premium;
}

function begin<N>(a: Arithmetic<N>, room: EventRoom<N>, paidBy: Row<N>): void {
  for (let line = 0; line < room.count; line++) {
    room.net[line] = room.gross[line];
    for (let k = 0; k < room.taken.length; k++) room.taken[k][line] = a.zero;
  }
  for (let k = 0; k < paidBy.length; k++) paidBy[k] = a.zero;
}
