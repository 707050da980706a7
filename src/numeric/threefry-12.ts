import type { ThreefryKey } from './uniforms.js';

/** Blocks written at a time: their words and payments stay in the nearest cache. */
export const THREEFRY_ROWS = 512;

/**
 * Writes `count` blocks of Threefry4x32 with 12 rounds, the fewest known to pass the BigCrush battery: block j belongs
 * to the counter (low + j, high, part, use) and its word w stands at `out[w * THREEFRY_ROWS + j]`. The words are signed.
 *
 * For annual totals, where a draw costs as much as its luck; elsewhere the house uses 20 rounds.
 * Source: Salmon, Moraes, Dror and Shaw (2011), table 2.
 */
export function threefry12(
  low: number,
  high: number,
  part: number,
  use: number,
  key: ThreefryKey,
  count: number,
  out: Int32Array,
): void {
  // Words as 32-bit integers: an engine adds what it cannot see to be whole as doubles, at half the speed.
  const k0 = key[0] | 0;
  const k1 = key[1] | 0;
  const k2 = key[2] | 0;
  const k3 = key[3] | 0;
  const k4 = 0x1bd11bda ^ k0 ^ k1 ^ k2 ^ k3;
  const start = (low + k0) | 0;
  const second = (high + k1) | 0;
  const third = (part + k2) | 0;
  const fourth = (use + k3) | 0;
  for (let j = 0; j < count; j++) {
    let a = (start + j) | 0;
    let b = second;
    let c = third;
    let d = fourth;
    a = (a + b) | 0;
    b = ((b << 10) | (b >>> 22)) ^ a;
    c = (c + d) | 0;
    d = ((d << 26) | (d >>> 6)) ^ c;
    a = (a + d) | 0;
    d = ((d << 11) | (d >>> 21)) ^ a;
    c = (c + b) | 0;
    b = ((b << 21) | (b >>> 11)) ^ c;
    a = (a + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ a;
    c = (c + d) | 0;
    d = ((d << 27) | (d >>> 5)) ^ c;
    a = (a + d) | 0;
    d = ((d << 23) | (d >>> 9)) ^ a;
    c = (c + b) | 0;
    b = ((b << 5) | (b >>> 27)) ^ c;
    a = (a + k1) | 0;
    b = (b + k2) | 0;
    c = (c + k3) | 0;
    d = (d + k4 + 1) | 0;
    a = (a + b) | 0;
    b = ((b << 6) | (b >>> 26)) ^ a;
    c = (c + d) | 0;
    d = ((d << 20) | (d >>> 12)) ^ c;
    a = (a + d) | 0;
    d = ((d << 17) | (d >>> 15)) ^ a;
    c = (c + b) | 0;
    b = ((b << 11) | (b >>> 21)) ^ c;
    a = (a + b) | 0;
    b = ((b << 25) | (b >>> 7)) ^ a;
    c = (c + d) | 0;
    d = ((d << 10) | (d >>> 22)) ^ c;
    a = (a + d) | 0;
    d = ((d << 18) | (d >>> 14)) ^ a;
    c = (c + b) | 0;
    b = ((b << 20) | (b >>> 12)) ^ c;
    a = (a + k2) | 0;
    b = (b + k3) | 0;
    c = (c + k4) | 0;
    d = (d + k0 + 2) | 0;
    a = (a + b) | 0;
    b = ((b << 10) | (b >>> 22)) ^ a;
    c = (c + d) | 0;
    d = ((d << 26) | (d >>> 6)) ^ c;
    a = (a + d) | 0;
    d = ((d << 11) | (d >>> 21)) ^ a;
    c = (c + b) | 0;
    b = ((b << 21) | (b >>> 11)) ^ c;
    a = (a + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ a;
    c = (c + d) | 0;
    d = ((d << 27) | (d >>> 5)) ^ c;
    a = (a + d) | 0;
    d = ((d << 23) | (d >>> 9)) ^ a;
    c = (c + b) | 0;
    b = ((b << 5) | (b >>> 27)) ^ c;
    a = (a + k3) | 0;
    b = (b + k4) | 0;
    c = (c + k0) | 0;
    d = (d + k1 + 3) | 0;
    out[j] = a;
    out[THREEFRY_ROWS + j] = b;
    out[2 * THREEFRY_ROWS + j] = c;
    out[3 * THREEFRY_ROWS + j] = d;
  }
}
