import type { Arithmetic, Row } from './arithmetic.js';
import { type EventRoom, netOf, takeShared } from './event.js';
import type { PeriodState } from './period-state.js';
import type { Terms } from './terms.js';

/**
 * Step 10: the payment fills the tower from its height upwards; what falls into a gap, into an unplaced share or over the
 * top is nobody's.
 * @param paidBy receives what each layer pays
 */
export function towerStep<N>(
  a: Arithmetic<N>,
  room: EventRoom<N>,
  terms: Terms<N>,
  state: PeriodState<N>,
  paidBy: Row<N>,
): void {
  const { layers } = terms;
  if (layers.length === 0) return;
  const from = terms.layersErode ? state.paid : a.zero;
  const to = a.add(from, netOf(a, room, room.inside));
  let top = a.zero;
  let filled = a.zero;
  let placed = a.zero;
  for (let k = 0; k < layers.length; k++) {
    const { attachment, top: end, placed: share } = layers[k];
    const part = overlap(a, from, to, attachment, end);
    paidBy[k] = a.times(part, share);
    filled = a.add(filled, part);
    placed = a.add(placed, paidBy[k]);
    top = a.max(top, end);
  }
  const above = overlap(a, from, to, top, to);
  const gap = a.subtract(a.subtract(a.subtract(to, from), above), filled);
  const over = terms.layersErode ? 'overAggregate' : 'overEventLimit';
  takeShared(a, room, room.inside, above, over, 'tower', 'over the top of the tower');
  takeShared(a, room, room.inside, gap, 'uncovered', 'tower', 'gap in the tower');
  takeShared(a, room, room.inside, a.subtract(filled, placed), 'uncovered', 'tower', 'share of the tower not placed');
}

function overlap<N>(a: Arithmetic<N>, from: N, to: N, low: N, high: N): N {
  return a.max(a.zero, a.subtract(a.min(to, high), a.max(from, low)));
}
