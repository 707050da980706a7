import { threefry4x32 } from './threefry.js';

/** Four 32-bit words that name one stream of uniforms. */
export type ThreefryKey = readonly [number, number, number, number];

// Multiplying by 2^-53 is exact: (n + 0.5) / 2^53 for the 53-bit n made of the top 27 and 26 bits of two words.
const TO_UNIT = 1 / 9007199254740992;
const HIGH_WORD = 1 / 4294967296;
const block = new Uint32Array(4);

function toUniform(high: number, low: number): number {
  return ((high >>> 5) * 67108864 + (low >>> 6) + 0.5) * TO_UNIT;
}

function fillBlock(key: ThreefryKey, pair: number, occurrence: number): void {
  threefry4x32(pair, Math.floor(pair * HIGH_WORD), occurrence, 0, key[0], key[1], key[2], key[3], block, 0);
}

/**
 * Returns the uniform in (0, 1) of one trial and occurrence: a pure function of its arguments.
 *
 * Trials 2n and 2n + 1 share the counter (n low word, n high word, occurrence, 0); the even trial takes output words
 * 0 and 1, the odd one words 2 and 3. `trial` is an integer below 2^53, `occurrence` below 2^32. The answer is
 * never 0 or 1.
 *
 * @example threefryUniform([1, 2, 3, 4], 0, 0) === threefryUniform([1, 2, 3, 4], 0, 0)
 */
export function threefryUniform(key: ThreefryKey, trial: number, occurrence: number): number {
  const pair = Math.floor(trial * 0.5);
  fillBlock(key, pair, occurrence);
  return trial === 2 * pair ? toUniform(block[0], block[1]) : toUniform(block[2], block[3]);
}

/**
 * Writes the uniforms of `count` consecutive trials of one occurrence, bit-equal to `threefryUniform`.
 *
 * @example fillThreefryUniforms(key, 0, 0, 4096, column)
 */
export function fillThreefryUniforms(
  key: ThreefryKey,
  firstTrial: number,
  occurrence: number,
  count: number,
  out: Float64Array,
): void {
  if (count <= 0) return;
  let pair = Math.floor(firstTrial * 0.5);
  let row = 0;
  if (firstTrial !== 2 * pair) {
    out[row++] = threefryUniform(key, firstTrial, occurrence);
    pair++;
  }
  // Words as 32-bit integers in locals: converting them once instead of per block is a third of the time.
  const key0 = key[0] | 0;
  const key1 = key[1] | 0;
  const key2 = key[2] | 0;
  const key3 = key[3] | 0;
  const late = occurrence | 0;
  let low = pair | 0;
  let high = Math.floor(pair * HIGH_WORD) | 0;
  for (; row + 1 < count; row += 2) {
    threefry4x32(low, high, late, 0, key0, key1, key2, key3, block, 0);
    out[row] = toUniform(block[0], block[1]);
    out[row + 1] = toUniform(block[2], block[3]);
    low = (low + 1) | 0;
    if (low === 0) high = (high + 1) | 0;
    pair++;
  }
  if (row < count) out[row] = threefryUniform(key, 2 * pair, occurrence);
}

/**
 * Writes the uniforms of `count` rows whose trial and occurrence are listed, bit-equal to `threefryUniform`.
 *
 * @example fillThreefryUniformsAt(key, [7, 7, 9], [0, 1, 0], 3, column)
 */
export function fillThreefryUniformsAt(
  key: ThreefryKey,
  trials: ArrayLike<number>,
  occurrences: ArrayLike<number>,
  count: number,
  out: Float64Array,
): void {
  let lastPair = -1;
  let lastOccurrence = -1;
  for (let row = 0; row < count; row++) {
    const trial = trials[row];
    const occurrence = occurrences[row];
    const pair = Math.floor(trial * 0.5);
    if (pair !== lastPair || occurrence !== lastOccurrence) fillBlock(key, pair, occurrence);
    lastPair = pair;
    lastOccurrence = occurrence;
    out[row] = trial === 2 * pair ? toUniform(block[0], block[1]) : toUniform(block[2], block[3]);
  }
}
