const DIGIT = 2048;
const PASSES = 6;
const NATIVE_BELOW = 4096;

/**
 * Sorts `values` in place, ascending, in the order of the native typed-array sort (-0 before 0, NaN last).
 *
 * Least-significant-digit radix sort, six passes of 11 bits over the sign-folded bits; small arrays and arrays with
 * NaN go to the native sort. Needs as much memory again.
 *
 * @example sortFloat64(new Float64Array([3, 1, 2]))
 */
export function sortFloat64(values: Float64Array): Float64Array {
  if (values.length < NATIVE_BELOW || values.some(Number.isNaN)) return values.sort();
  let from: Uint32Array = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  fold(from);
  const counts = countDigits(from);
  let to: Uint32Array = new Uint32Array(from.length);
  for (let pass = 0; pass < PASSES; pass++) {
    if (!startPositions(counts, pass, values.length)) continue;
    scatter(from, to, counts, pass);
    [from, to] = [to, from];
  }
  unfold(from);
  if (from.buffer !== values.buffer) values.set(new Float64Array(from.buffer, from.byteOffset, values.length));
  return values;
}

/** Makes unsigned order equal numeric order: flips every bit of a negative, the sign bit of a positive. */
function fold(words: Uint32Array): void {
  for (let i = 0; i < words.length; i += 2) {
    const negative = words[i + 1] >> 31;
    words[i] ^= negative;
    words[i + 1] ^= negative | 0x80000000;
  }
}

function unfold(words: Uint32Array): void {
  for (let i = 0; i < words.length; i += 2) {
    const negative = ~(words[i + 1] >> 31);
    words[i] ^= negative;
    words[i + 1] ^= negative | 0x80000000;
  }
}

function digit(low: number, high: number, pass: number): number {
  if (pass < 2) return (low >>> (11 * pass)) & 2047;
  if (pass === 2) return ((low >>> 22) | (high << 10)) & 2047;
  return (high >>> (11 * pass - 32)) & 2047;
}

function countDigits(words: Uint32Array): Uint32Array {
  const counts = new Uint32Array(PASSES * DIGIT);
  for (let i = 0; i < words.length; i += 2) {
    const low = words[i];
    const high = words[i + 1];
    counts[low & 2047]++;
    counts[DIGIT + ((low >>> 11) & 2047)]++;
    counts[2 * DIGIT + (((low >>> 22) | (high << 10)) & 2047)]++;
    counts[3 * DIGIT + ((high >>> 1) & 2047)]++;
    counts[4 * DIGIT + ((high >>> 12) & 2047)]++;
    counts[5 * DIGIT + (high >>> 23)]++;
  }
  return counts;
}

/** Turns the counts of one digit into first positions; false when all numbers share that digit. */
function startPositions(counts: Uint32Array, pass: number, n: number): boolean {
  let position = 0;
  for (let i = pass * DIGIT; i < (pass + 1) * DIGIT; i++) {
    const count = counts[i];
    if (count === n) return false;
    counts[i] = position;
    position += count;
  }
  return true;
}

function scatter(from: Uint32Array, to: Uint32Array, positions: Uint32Array, pass: number): void {
  const base = pass * DIGIT;
  for (let i = 0; i < from.length; i += 2) {
    const low = from[i];
    const high = from[i + 1];
    const slot = base + digit(low, high, pass);
    const target = 2 * positions[slot]++;
    to[target] = low;
    to[target + 1] = high;
  }
}
