/**
 * Transforms `size` complex numbers in place of (re, im) or into (otherRe, otherIm): true when the answer is in the
 * latter. Radix-4 Stockham stages, so nothing is bit-reversed; one radix-2 stage when the size is not a power of four.
 */
export function transform(
  size: number,
  cosines: Float64Array,
  sines: Float64Array,
  re: Float64Array,
  im: Float64Array,
  otherRe: Float64Array,
  otherIm: Float64Array,
): boolean {
  let fromRe = re;
  let fromIm = im;
  let toRe = otherRe;
  let toIm = otherIm;
  let flipped = false;
  let stride = 1;
  for (let length = size; length > 1; ) {
    if (length > 2) radix4(length >> 2, stride, cosines, sines, fromRe, fromIm, toRe, toIm);
    else radix2(stride, fromRe, fromIm, toRe, toIm);
    length >>= 2;
    stride <<= 2;
    [fromRe, toRe] = [toRe, fromRe];
    [fromIm, toIm] = [toIm, fromIm];
    flipped = !flipped;
  }
  return flipped;
}

function radix2(
  stride: number,
  fromRe: Float64Array,
  fromIm: Float64Array,
  toRe: Float64Array,
  toIm: Float64Array,
): void {
  for (let k = 0, other = stride; k < stride; k++, other++) {
    toRe[k] = fromRe[k] + fromRe[other];
    toIm[k] = fromIm[k] + fromIm[other];
    toRe[other] = fromRe[k] - fromRe[other];
    toIm[other] = fromIm[k] - fromIm[other];
  }
}

/** One stage: `quarter` butterflies of four, each repeated over `stride` neighbors that share its twiddles. */
function radix4(
  quarter: number,
  stride: number,
  cosines: Float64Array,
  sines: Float64Array,
  fromRe: Float64Array,
  fromIm: Float64Array,
  toRe: Float64Array,
  toIm: Float64Array,
): void {
  const step = quarter * stride;
  for (let p = 0; p < quarter; p++) {
    const turn = p * stride;
    const c1 = cosines[turn];
    const s1 = sines[turn];
    const c2 = cosines[2 * turn];
    const s2 = sines[2 * turn];
    const c3 = cosines[3 * turn];
    const s3 = sines[3 * turn];
    let to = 4 * turn;
    for (let from = turn; from < turn + stride; from++, to++) {
      const aRe = fromRe[from] + fromRe[from + 2 * step];
      const aIm = fromIm[from] + fromIm[from + 2 * step];
      const bRe = fromRe[from] - fromRe[from + 2 * step];
      const bIm = fromIm[from] - fromIm[from + 2 * step];
      const cRe = fromRe[from + step] + fromRe[from + 3 * step];
      const cIm = fromIm[from + step] + fromIm[from + 3 * step];
      const dRe = fromRe[from + step] - fromRe[from + 3 * step];
      const dIm = fromIm[from + step] - fromIm[from + 3 * step];
      toRe[to] = aRe + cRe;
      toIm[to] = aIm + cIm;
      const oneRe = bRe + dIm;
      const oneIm = bIm - dRe;
      toRe[to + stride] = oneRe * c1 + oneIm * s1;
      toIm[to + stride] = oneIm * c1 - oneRe * s1;
      const twoRe = aRe - cRe;
      const twoIm = aIm - cIm;
      toRe[to + 2 * stride] = twoRe * c2 + twoIm * s2;
      toIm[to + 2 * stride] = twoIm * c2 - twoRe * s2;
      const threeRe = bRe - dIm;
      const threeIm = bIm + dRe;
      toRe[to + 3 * stride] = threeRe * c3 + threeIm * s3;
      toIm[to + 3 * stride] = threeIm * c3 - threeRe * s3;
    }
  }
}
