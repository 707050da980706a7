import type { ClaimLine } from '../claim/claim-lines.js';
import type { Arithmetic, Row } from '../order/arithmetic.js';
import { type Bucket, buckets } from '../order/buckets.js';
import { type EventRoom, netOf, takenOf } from '../order/event.js';
import type { Ledger } from '../order/ledger.js';
import type { PeriodState } from '../order/period-state.js';
import type { Terms } from '../order/terms.js';
import type { Division, LayerPayment, LimitUse, StatementLine } from './statement.js';

/** What became of several lines together. */
export function divisionOf<N>(a: Arithmetic<N>, room: EventRoom<N>, lines: readonly number[]): Division {
  let gross = a.zero;
  for (const line of lines) gross = a.add(gross, room.gross[line]);
  const taken = buckets.map((bucket, k) => [bucket, a.toNumber(takenOf(a, room, lines, k))] as const);
  const parts = Object.fromEntries(taken) as Record<Bucket, number>;
  return { gross: a.toNumber(gross), paid: a.toNumber(netOf(a, room, lines)), ...parts };
}

/** What became of each line of the claim; pieces of one line are put together again. */
export function lineDivisions<N>(
  a: Arithmetic<N>,
  room: EventRoom<N>,
  lines: readonly ClaimLine[],
  ledger: Ledger<N>,
  elsewhere: (line: ClaimLine) => string | undefined,
): readonly StatementLine[] {
  const sources = [...new Set(lines.map((line) => line.source))];
  return sources.map((source) => {
    const own = room.all.filter((k) => lines[k].source === source);
    const { id, coverageId } = lines[own[0]];
    const division = divisionOf(a, room, own);
    const goesTo = division.uncovered > 0 ? elsewhere(lines[own[0]]) : undefined;
    return { id, coverageId, ...division, causes: causesOf(a, ledger, own), goesTo };
  });
}

/** What is not covered, by cause. */
export function causesOf<N>(
  a: Arithmetic<N>,
  ledger: Ledger<N>,
  lines?: readonly number[],
): Readonly<Record<string, number>> {
  const sums = new Map<string, N>();
  for (const { line, bucket, says, amount } of ledger.entries) {
    if (bucket !== 'uncovered' || (lines !== undefined && !lines.includes(line))) continue;
    sums.set(says, a.add(sums.get(says) ?? a.zero, amount));
  }
  return Object.fromEntries([...sums].map(([cause, sum]) => [cause, a.toNumber(sum)]));
}

/** What each layer pays, given out to its insurers so that their parts sum to it. */
export function layerPayments<N>(a: Arithmetic<N>, terms: Terms<N>, paidBy: Row<N>): readonly LayerPayment[] {
  return terms.layers.map((layer, k) => {
    const weights = a.row(layer.shares.length);
    const parts = a.row(layer.shares.length);
    layer.shares.forEach(({ share }, n) => {
      weights[n] = a.weight(share);
    });
    a.spread(paidBy[k], weights, layer.shares.length, parts);
    const shares = layer.shares.map(({ name }, n) => ({ name, amount: a.toNumber(parts[n]) }));
    return { name: layer.name, amount: a.toNumber(paidBy[k]), shares };
  });
}

/** How far each limit has been used, by this claim and in the period; one that contains the retention, by that too. */
export function limitUses<N>(
  a: Arithmetic<N>,
  terms: Terms<N>,
  room: EventRoom<N>,
  before: PeriodState<N>,
  state: PeriodState<N>,
): readonly LimitUse[] {
  const stood = a.subtract(state.used, before.used);
  const use = (name: string, limit: N, used: N, gone: N): LimitUse => {
    const remaining = a.max(a.zero, a.subtract(limit, gone));
    const whole = a.toNumber(limit);
    const share = whole === 0 ? 1 : 1 - a.toNumber(remaining) / whole;
    return { name, limit: whole, used: a.toNumber(used), remaining: a.toNumber(remaining), share };
  };
  const uses: LimitUse[] = [];
  for (const coverage of terms.coverages) {
    const net = netOf(a, room, room.sublimited[coverage.index]);
    if (room.members[coverage.index].length === 0) continue;
    if (coverage.sublimit !== undefined) uses.push(use(`sublimit of ${coverage.id}`, coverage.sublimit, net, net));
    if (coverage.sublimitInPeriod === undefined) continue;
    uses.push(
      use(`aggregate sublimit of ${coverage.id}`, coverage.sublimitInPeriod, net, state.bySublimit[coverage.index]),
    );
  }
  if (terms.eventLimit !== undefined) uses.push(use('event limit', terms.eventLimit, stood, stood));
  if (terms.aggregate !== undefined) uses.push(use('aggregate', terms.aggregate, stood, state.used));
  return uses;
}
