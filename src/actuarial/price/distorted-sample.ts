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
  const order = Array.from({ length: n }, (_, k) => k).sort((a, b) => losses[b] - losses[a] || a - b);
  let whole = 0;
  for (let k = 0; k < n; k++) whole += weights === undefined ? 1 : weights[k];
  let above = 0;
  let before = 0;
  let price = 0;
  order.forEach((k, rank) => {
    above += weights === undefined ? 1 : weights[k];
    const priced = rank === n - 1 ? 1 : distortion(Math.min(1, above / whole));
    price += losses[k] * (priced - before);
    before = priced;
  });
  return price;
}
