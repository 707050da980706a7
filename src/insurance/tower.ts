import type { Arithmetic, Row } from './arithmetic.js';
import { type EventRoom, takeShared } from './event.js';
import type { PeriodState } from './period-state.js';
import type { Terms } from './terms.js';

/**
 * Step 10: the payment fills the tower from its height upwards; what falls into a gap, into an unplaced share or over the
 * top is nobody's.
 * @param height what the limits let through
 * @param paidBy receives what each layer pays
 */
export function towerStep<N>(
  a: Arithmetic<N>,
  room: EventRoom<N>,
  terms: Terms<N>,
  state: PeriodState<N>,
  height: N,
  paidBy: Row<N>,
): void {
  const { layers } = terms;
  if (layers.length === 0) return;
  const from = terms.layersErode ? state.paid : a.zero;
  const reached = a.add(from, height);
  const to = terms.layersErode && terms.aggregate !== undefined ? a.min(reached, terms.aggregate) : reached;
  let [top, gap, missing] = [a.zero, a.zero, a.zero];
  for (let k = 0; k < layers.length; k++) {
    const { attachment, top: end, placed: share } = layers[k];
    const part = overlap(a, from, to, attachment, end);
    paidBy[k] = a.times(part, share);
    missing = a.add(missing, a.subtract(part, paidBy[k]));
    gap = a.add(gap, overlap(a, from, to, top, attachment));
    top = a.max(top, end);
  }
  const above = overlap(a, from, to, top, to);
  const over = terms.layersErode ? 'overAggregate' : 'overEventLimit';
  takeShared(a, room, room.inside, above, over, 'tower', 'over the top of the tower');
  takeShared(a, room, room.inside, gap, 'uncovered', 'tower', 'gap in the tower');
  takeShared(a, room, room.inside, missing, 'uncovered', 'tower', 'share of the tower not placed');
}

function overlap<N>(a: Arithmetic<N>, from: N, to: N, low: N, high: N): N {
  return a.max(a.zero, a.subtract(a.min(to, high), a.max(from, low)));
}
