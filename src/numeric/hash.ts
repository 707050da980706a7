/**
 * Returns a 64-bit hash of a text as two unsigned 32-bit words, the same on every engine.
 *
 * Two lanes of multiply-rotate mixing over the UTF-16 code units, then the 32-bit MurmurHash3 finalizer across both
 * lanes. Not for secrets. Source: Appleby (2011) for the finalizer.
 *
 * @example hash64('ehrOutage') // [1975553601, 2773358153]
 */
export function hash64(text: string): [number, number] {
  let first = 0x243f6a88 ^ text.length;
  let second = 0x85a308d3;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(rotate(first ^ Math.imul(unit, 0xcc9e2d51), 13), 5) + 0xe6546b64;
    second = Math.imul(rotate(second ^ Math.imul(unit, 0x38b34ae5), 17), 0x9e3779b1) + first;
  }
  first = finalize(first ^ rotate(second, 16));
  second = finalize(second + first);
  first = finalize(first + second);
  return [first >>> 0, second >>> 0];
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function finalize(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
