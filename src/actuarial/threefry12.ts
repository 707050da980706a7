/**
 * Writes four 32-bit words of Threefry4x32 with 12 rounds, the fewest known to pass the BigCrush battery.
 *
 * For annual totals, where a draw costs as much as its luck; elsewhere the house uses 20 rounds. The words are signed.
 * Source: Salmon, Moraes, Dror and Shaw (2011), table 2.
 */
export function threefry12(
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
  key2: number,
  key3: number,
  out: Int32Array,
): void {
  const key4 = 0x1bd11bda ^ key0 ^ key1 ^ key2 ^ key3;
  let a = (counter0 + key0) | 0;
  let b = (counter1 + key1) | 0;
  let c = (counter2 + key2) | 0;
  let d = (counter3 + key3) | 0;
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
  a = (a + key1) | 0;
  b = (b + key2) | 0;
  c = (c + key3) | 0;
  d = (d + key4 + 1) | 0;
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
  a = (a + key2) | 0;
  b = (b + key3) | 0;
  c = (c + key4) | 0;
  d = (d + key0 + 2) | 0;
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
  a = (a + key3) | 0;
  b = (b + key4) | 0;
  c = (c + key0) | 0;
  d = (d + key1 + 3) | 0;
  out[0] = a;
  out[1] = b;
  out[2] = c;
  out[3] = d;
}
