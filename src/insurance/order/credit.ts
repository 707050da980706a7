import type { Arithmetic, Row } from './arithmetic.js';
import { coverageSteps } from './coverage-steps.js';
import { bucketIndex, type EventRoom, netOf, takenOf } from './event.js';
import type { CoverageTerms, Terms } from './terms.js';

const { waiting, insuredShare, uncovered } = bucketIndex;
const before = [waiting, insuredShare, bucketIndex.retention, bucketIndex.overSublimit];

/**
 * What counts towards the retention of an event, of the deductions the policy names.
 *
 * Waiting loss, insured shares and uncovered loss count in full. A sublimit or a coverage's retention counts by what the
 * insured bears because of it in place of the insurer: what would have been paid without it, less what is. So a higher
 * limit or a lower retention gives at least as much as it takes from this, and never lowers a payment.
 */
export function counted<N>(a: Arithmetic<N>, room: EventRoom<N>, terms: Terms<N>): N {
  let sum = a.zero;
  if (terms.erodes[uncovered]) sum = a.add(sum, takenOf(a, room, room.all, uncovered));
  for (let k = 0; k < terms.coverages.length; k++) {
    const lines = room.members[k];
    if (terms.coverages[k].waitingCounts) sum = a.add(sum, takenOf(a, room, lines, waiting));
    if (terms.coverages[k].uncounted !== undefined) {
      sum = a.add(sum, a.max(a.zero, a.subtract(room.wouldBe[k], netOf(a, room, lines))));
    } else if (terms.erodes[insuredShare]) sum = a.add(sum, takenOf(a, room, lines, insuredShare));
  }
  return sum;
}

/**
 * Tries the money terms of a coverage without those that count, and notes what would be paid, together with the insured's
 * share where that counts as well.
 */
export function tryUncounted<N>(
  a: Arithmetic<N>,
  room: EventRoom<N>,
  terms: Terms<N>,
  coverage: CoverageTerms<N>,
  used: Row<N>,
): void {
  const { beside } = room;
  const lines = room.members[coverage.index];
  if (coverage.uncounted === undefined || beside === undefined || lines.length === 0) return;
  for (let k = 0; k < lines.length; k++) {
    beside.net[lines[k]] = room.net[lines[k]];
    for (const bucket of before) beside.taken[bucket][lines[k]] = room.taken[bucket][lines[k]];
  }
  coverageSteps(a, beside, coverage.uncounted, used);
  const share = terms.erodes[insuredShare] ? takenOf(a, beside, lines, insuredShare) : a.zero;
  room.wouldBe[coverage.index] = a.add(netOf(a, beside, lines), share);
}
