import type { Arithmetic, Row } from './arithmetic.js';
import { bucketIndex, type EventRoom, netOf, takenOf, takeShared } from './event.js';
import type { CoverageTerms } from './terms.js';

/** Steps 5 to 7 of one coverage in the order its wording gives: insured share, retention, sublimit. */
export function coverageSteps<N>(a: Arithmetic<N>, room: EventRoom<N>, coverage: CoverageTerms<N>, used: Row<N>): void {
  if (room.members[coverage.index].length === 0) return;
  if (coverage.order === 'first') insuredShareStep(a, room, coverage);
  retentionStep(a, room, coverage);
  if (coverage.order === 'afterRetention') insuredShareStep(a, room, coverage);
  sublimitStep(a, room, coverage, used);
  if (coverage.order === 'afterSublimit') insuredShareStep(a, room, coverage);
}

function insuredShareStep<N>(a: Arithmetic<N>, room: EventRoom<N>, coverage: CoverageTerms<N>): void {
  if (coverage.insuredShare === 0) return;
  // Each on its own: a cent more under the sublimit then moves no cent of what stands outside it.
  takeShare(a, room, coverage, room.sublimited[coverage.index]);
  takeShare(a, room, coverage, room.unlimited[coverage.index]);
}

function takeShare<N>(
  a: Arithmetic<N>,
  room: EventRoom<N>,
  coverage: CoverageTerms<N>,
  lines: readonly number[],
): void {
  const kept = a.times(netOf(a, room, lines), coverage.insuredShare);
  takeShared(a, room, lines, kept, 'insuredShare', 'insured share', 'share the insured keeps');
}

function retentionStep<N>(a: Arithmetic<N>, room: EventRoom<N>, coverage: CoverageTerms<N>): void {
  let retention = coverage.moneyRetention;
  if (a.isZero(retention)) return;
  const lines = room.members[coverage.index];
  // The greater of money and time: what the waiting period took already counts.
  if (coverage.greaterOf) retention = a.subtract(retention, waitingBorne(a, room, coverage));
  const kept = a.min(retention, netOf(a, room, lines));
  // Loss under the sublimit bears it first, as loss under the limits does the retention of the event.
  const inside = a.min(kept, netOf(a, room, room.sublimited[coverage.index]));
  const says = 'retention of the coverage';
  takeShared(a, room, room.sublimited[coverage.index], inside, 'retention', says, says);
  takeShared(a, room, room.unlimited[coverage.index], a.subtract(kept, inside), 'retention', says, says);
}

/** What the waiting period took, less the insured's share of it where that share is taken before the retention. */
function waitingBorne<N>(a: Arithmetic<N>, room: EventRoom<N>, coverage: CoverageTerms<N>): N {
  const lines = room.members[coverage.index];
  const waiting = takenOf(a, room, lines, bucketIndex.waiting);
  if (coverage.order !== 'first' || coverage.insuredShare === 0) return waiting;
  const share = takenOf(a, room, lines, bucketIndex.insuredShare);
  const whole = a.add(a.add(netOf(a, room, lines), share), waiting);
  return a.subtract(waiting, a.subtract(a.times(whole, coverage.insuredShare), share));
}

function sublimitStep<N>(a: Arithmetic<N>, room: EventRoom<N>, coverage: CoverageTerms<N>, used: Row<N>): void {
  const left = sublimitLeft(a, coverage, used);
  if (left === undefined) return;
  const lines = room.sublimited[coverage.index];
  const over = a.subtract(netOf(a, room, lines), left);
  takeShared(a, room, lines, over, 'overSublimit', 'sublimit', coverage.overSublimit);
}

/** What a coverage may still pay for this event, or undefined without a sublimit. */
function sublimitLeft<N>(a: Arithmetic<N>, coverage: CoverageTerms<N>, used: Row<N>): N | undefined {
  const { sublimit, sublimitInPeriod, index } = coverage;
  if (sublimitInPeriod === undefined) return sublimit;
  const left = a.max(a.zero, a.subtract(sublimitInPeriod, used[index]));
  return sublimit === undefined ? left : a.min(sublimit, left);
}
