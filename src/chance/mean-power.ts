import { powInt } from '../numeric/index.js';

/**
 * Mean of x^order where x is equally likely between two values.
 * Formula: (to^(order + 1) - from^(order + 1)) / ((order + 1) (to - from)), divided out so that close ends keep their digits.
 * @example meanPower(0, 2, 2) // 1.333...
 */
export function meanPower(from: number, to: number, order: number): number {
  let sum = 0;
  for (let k = 0; k <= order; k++) sum += powInt(from, k) * powInt(to, order - k);
  return sum / (order + 1);
}
