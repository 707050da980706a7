import { powInt } from '../numeric/index.js';

/** E[N (N - 1) ... (N - j + 1); N <= k]: a falling moment of what lies up to k, which may be Infinity. */
export type FallingMoment = (j: number, k: number) => number;

/**
 * Limited and whole moments of a count from its falling ones: N^n is the sum of S(n, j) N (N - 1) ... (N - j + 1) with
 * Stirling numbers of the second kind. No term is negative, so no digit is lost.
 */
export function fromFallingMoments(falling: FallingMoment, sf: (k: number) => number) {
  const upTo = (k: number, order: number): number =>
    stirlingRow(order).reduce((sum, s, j) => (j === 0 ? 0 : sum + s * falling(j, k)), 0);
  return {
    moment: (order: number): number => upTo(Infinity, order),
    lev: (limit: number, order: number): number =>
      limit < 0 ? powInt(limit, order) : upTo(Math.floor(limit), order) + powInt(limit, order) * sf(Math.floor(limit)),
  };
}

/** S(n, 0), ..., S(n, n). */
function stirlingRow(n: number): readonly number[] {
  let row = [1];
  for (let m = 1; m <= n; m++) row = [...row, 0].map((s, j) => j * s + (row[j - 1] ?? 0));
  return row;
}
