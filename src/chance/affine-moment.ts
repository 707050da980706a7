import { powInt } from '../numeric/index.js';

/**
 * E[(location + scale Y)^order] from E[Y^k], k = 1 ... order, by the binomial theorem.
 * Powers that a location of 0 leaves out are not asked for: they may be infinite.
 */
export function affineMoment(location: number, scale: number, order: number, of: (k: number) => number): number {
  let sum = powInt(location, order);
  let choose = 1;
  for (let k = 1; k <= order; k++) {
    choose = (choose * (order - k + 1)) / k;
    const factor = choose * powInt(location, order - k);
    if (factor !== 0) sum += factor * powInt(scale, k) * of(k);
  }
  return sum;
}
