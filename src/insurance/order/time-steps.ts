import type { Arithmetic } from './arithmetic.js';
import { type EventRoom, type LineFacts, take } from './event.js';
import type { CoverageTerms } from './terms.js';

/** Step 3: loss after the period of cover has ended is not paid. */
export function periodStep<N>(
  a: Arithmetic<N>,
  room: EventRoom<N>,
  facts: LineFacts<N>,
  coverage: CoverageTerms<N>,
): void {
  const lines = room.members[coverage.index];
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k];
    const end = periodEnd(facts, coverage, line);
    if (end === Number.POSITIVE_INFINITY || !facts.timed(line)) continue;
    const within = a.min(room.net[line], facts.lossBefore(line, end));
    take(a, room, line, a.subtract(room.net[line], within), 'uncovered', 'period cap', 'after the period of loss');
  }
}

/** Hour after the interruption at which cover for its loss ends. */
export function periodEnd<N>(facts: LineFacts<N>, coverage: CoverageTerms<N>, line: number): number {
  const natural = coverage.ends === undefined ? Number.POSITIVE_INFINITY : facts.endHours(line, coverage.ends);
  const lag = coverage.lossFromDiscovery ? facts.discoveryHours() : 0;
  return Math.min(natural, coverage.capHours + lag) + coverage.extendedHours;
}

/**
 * Step 4: an excess waiting period is never paid; a franchise is paid from the first hour once the outage is long enough.
 * An outage that does not qualify is waiting throughout.
 */
export function waitingStep<N>(
  a: Arithmetic<N>,
  room: EventRoom<N>,
  facts: LineFacts<N>,
  coverage: CoverageTerms<N>,
): void {
  const { waitingHours, strict, franchise } = coverage;
  if (waitingHours === 0) return;
  const lag = coverage.waitsFromDiscovery ? facts.discoveryHours() : 0;
  const lines = room.members[coverage.index];
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k];
    const net = room.net[line];
    if (a.isZero(net) || !facts.timed(line)) continue;
    const hours = facts.hours(line) - lag;
    const qualifies = strict ? hours > waitingHours : hours >= waitingHours;
    if (!qualifies)
      take(a, room, line, net, 'waiting', 'waiting period', 'the outage is shorter than the waiting period');
    else if (!franchise) {
      const waiting = a.min(net, facts.waitingLoss(line, waitingHours + lag));
      take(a, room, line, waiting, 'waiting', 'waiting period', 'loss in the waiting period');
    }
  }
}
