import { type Distribution, fillSurvival } from '../../chance/index.js';

const BLOCK = 512;

/** Fills `tails` by P(X > (k + offset) step), k = 0, 1, 2, ..., in blocks; behind a block that ends in 0 it is left at 0. */
export function tailsAt(severity: Distribution, step: number, offset: number, tails: Float64Array): void {
  const fill = fillSurvival(severity);
  const borders = new Float64Array(BLOCK);
  for (let from = 0; from < tails.length; from += BLOCK) {
    const block = tails.subarray(from, from + BLOCK);
    for (let i = 0; i < block.length; i++) borders[i] = (from + i + offset) * step;
    fill(borders, block.length, block);
    if (block[block.length - 1] === 0) return;
  }
}
