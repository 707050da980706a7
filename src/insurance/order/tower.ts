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

/**
 * The height at which a tower that fills anew with each event has paid an amount, had it all been placed: what is left of
 * its reinstatements passes over the gaps below. A tower that erodes counts its gaps.
 */
export function heightPaying<N>(a: Arithmetic<N>, { layers, layersErode }: Terms<N>, amount: N): N {
  if (layersErode) return amount;
  let height = amount;
  let top = a.zero;
  for (let k = 0; k < layers.length; k++) {
    const { attachment, top: end } = layers[k];
    if (k === 0 || a.compare(height, top) > 0) height = a.add(height, a.subtract(attachment, top));
    top = end;
  }
  return height;
}

/** What it has paid below a height, had it all been placed. */
export function paidBelow<N>(a: Arithmetic<N>, { layers, layersErode }: Terms<N>, height: N): N {
  if (layersErode || layers.length === 0) return height;
  let sum = a.zero;
  for (let k = 0; k < layers.length; k++) {
    sum = a.add(sum, overlap(a, a.zero, height, layers[k].attachment, layers[k].top));
  }
  return sum;
}

function overlap<N>(a: Arithmetic<N>, from: N, to: N, low: N, high: N): N {
  return a.max(a.zero, a.subtract(a.min(to, high), a.max(from, low)));
}
