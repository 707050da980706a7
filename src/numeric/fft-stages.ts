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
    if (length === 4) lastRadix4(stride, fromRe, fromIm, toRe, toIm);
    else if (length > 2) radix4(length >> 2, stride, cosines, sines, fromRe, fromIm, toRe, toIm);
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

/** The last stage of four needs no twiddles. */
function lastRadix4(
  stride: number,
  fromRe: Float64Array,
  fromIm: Float64Array,
  toRe: Float64Array,
  toIm: Float64Array,
): void {
  for (let k0 = 0, k1 = stride, k2 = 2 * stride, k3 = 3 * stride; k0 < stride; k0++, k1++, k2++, k3++) {
    const aRe = fromRe[k0] + fromRe[k2];
    const aIm = fromIm[k0] + fromIm[k2];
    const bRe = fromRe[k0] - fromRe[k2];
    const bIm = fromIm[k0] - fromIm[k2];
    const cRe = fromRe[k1] + fromRe[k3];
    const cIm = fromIm[k1] + fromIm[k3];
    const dRe = fromRe[k1] - fromRe[k3];
    const dIm = fromIm[k1] - fromIm[k3];
    toRe[k0] = aRe + cRe;
    toIm[k0] = aIm + cIm;
    toRe[k1] = bRe + dIm;
    toIm[k1] = bIm - dRe;
    toRe[k2] = aRe - cRe;
    toIm[k2] = aIm - cIm;
    toRe[k3] = bRe - dIm;
    toIm[k3] = bIm + dRe;
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
    for (let k = 0; k < stride; k++) {
      const k0 = turn + k;
      const k1 = k0 + step;
      const k2 = k1 + step;
      const k3 = k2 + step;
      const aRe = fromRe[k0] + fromRe[k2];
      const aIm = fromIm[k0] + fromIm[k2];
      const bRe = fromRe[k0] - fromRe[k2];
      const bIm = fromIm[k0] - fromIm[k2];
      const cRe = fromRe[k1] + fromRe[k3];
      const cIm = fromIm[k1] + fromIm[k3];
      const dRe = fromRe[k1] - fromRe[k3];
      const dIm = fromIm[k1] - fromIm[k3];
      const oneRe = bRe + dIm;
      const oneIm = bIm - dRe;
      const twoRe = aRe - cRe;
      const twoIm = aIm - cIm;
      const threeRe = bRe - dIm;
      const threeIm = bIm + dRe;
      const to0 = 4 * turn + k;
      const to1 = to0 + stride;
      const to2 = to1 + stride;
      const to3 = to2 + stride;
      toRe[to0] = aRe + cRe;
      toIm[to0] = aIm + cIm;
      toRe[to1] = oneRe * c1 + oneIm * s1;
      toIm[to1] = oneIm * c1 - oneRe * s1;
      toRe[to2] = twoRe * c2 + twoIm * s2;
      toIm[to2] = twoIm * c2 - twoRe * s2;
      toRe[to3] = threeRe * c3 + threeIm * s3;
      toIm[to3] = threeIm * c3 - threeRe * s3;
    }
  }
}
