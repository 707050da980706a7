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
  const lines = room.members[coverage.index];
  const kept = a.times(netOf(a, room, lines), coverage.insuredShare);
  takeShared(a, room, lines, kept, 'insuredShare', 'insured share', 'share the insured keeps');
}

function retentionStep<N>(a: Arithmetic<N>, room: EventRoom<N>, coverage: CoverageTerms<N>): void {
  let retention = coverage.moneyRetention;
  if (a.isZero(retention)) return;
  const lines = room.members[coverage.index];
  // The greater of money and time: what the waiting period took already counts.
  if (coverage.greaterOf) retention = a.subtract(retention, takenOf(a, room, lines, bucketIndex.waiting));
  const kept = a.min(retention, netOf(a, room, lines));
  takeShared(a, room, lines, kept, 'retention', 'retention of the coverage', 'retention of the coverage');
}

function sublimitStep<N>(a: Arithmetic<N>, room: EventRoom<N>, coverage: CoverageTerms<N>, used: Row<N>): void {
  const { sublimit, sublimitInPeriod, index } = coverage;
  if (sublimit === undefined && sublimitInPeriod === undefined) return;
  const lines = room.sublimited[index];
  let over = a.zero;
  const net = netOf(a, room, lines);
  if (sublimit !== undefined) over = a.max(over, a.subtract(net, sublimit));
  if (sublimitInPeriod !== undefined) {
    const left = a.max(a.zero, a.subtract(sublimitInPeriod, used[index]));
    over = a.max(over, a.subtract(net, left));
  }
  takeShared(a, room, lines, over, 'overSublimit', 'sublimit', `over the sublimit of ${coverage.id}`);
}
