import { refuse, requireFinite } from '../../numeric/index.js';
import type { Distortion } from './distortion.js';

/**
 * Price of listed losses of equal probability (or of the given weights) under a distortion.
 *
 * Sum of x_(k) [g(S_(k-1)) - g(S_k)] over the sorted losses, S_k the share above x_(k).
 * Errors: RangeError for no losses, one that is no finite number, or weights that do not match.
 *
 * @example distortedSample([0, 0, 10], tailValue(0.5)) // 6.67
 */
export function distortedSample(
  losses: ArrayLike<number>,
  distortion: Distortion,
  weights?: ArrayLike<number>,
): number {
  const n = losses.length;
  if (n === 0 || (weights !== undefined && weights.length !== n))
    refuse('losses', 'values to price', 'at least one, with as many weights', n);
  for (let k = 0; k < n; k++) requireFinite(`losses[${k}]`, losses[k], 'loss to price');
  return weights === undefined ? equal(losses, distortion) : weighted(losses, weights, distortion);
}

function equal(losses: ArrayLike<number>, distortion: Distortion): number {
  const sorted = Float64Array.from(losses).sort();
  const n = sorted.length;
  let before = 0;
  let price = 0;
  for (let rank = 1; rank <= n; rank++) {
    const priced = rank === n ? 1 : distortion(rank / n);
    price += sorted[n - rank] * (priced - before);
    before = priced;
  }
  return price;
}

function weighted(losses: ArrayLike<number>, weights: ArrayLike<number>, distortion: Distortion): number {
  const n = losses.length;
  const order = Array.from({ length: n }, (_, k) => k).sort((a, b) => losses[b] - losses[a] || a - b);
  let whole = 0;
  for (let k = 0; k < n; k++) whole += weights[k];
  let above = 0;
  let before = 0;
  let price = 0;
  order.forEach((k, rank) => {
    above += weights[k];
    const priced = rank === n - 1 ? 1 : distortion(Math.min(1, above / whole));
    price += losses[k] * (priced - before);
    before = priced;
  });
  return price;
}
