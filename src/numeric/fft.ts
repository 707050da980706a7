import { transform } from './fft-stages.js';
import { refuse } from './refuse.js';
import { cosPi, sinPi } from './trigonometry.js';

/** A prepared transform of `size` real numbers; one plan serves any number of sequences without allocating. */
export interface RealFft {
  readonly size: number;
  /** Writes the half spectrum X[k] = sum x[j] exp(-2 pi i j k / n), k = 0..n/2, of `real` into `re` and `im`. */
  forward(real: Float64Array, re: Float64Array, im: Float64Array): void;
  /** Writes the n real numbers whose half spectrum is `re`, `im` into `real`: the inverse of `forward`. */
  inverse(re: Float64Array, im: Float64Array, real: Float64Array): void;
}

const plans = new Map<number, RealFft>();

/**
 * Returns the plan for real sequences of length n, a power of two from 2 to 2^26; plans are kept and reused.
 *
 * The n reals are read as n/2 complex numbers, transformed by radix-4 Stockham stages and untangled. Relative rms
 * error about 6e-16. Another n is refused with a RangeError; a too short array gives NaN or a short answer.
 * Source: Cooley, Lewis and Welch (1970) for the half-length trick; Stockham (1966).
 *
 * @example realFft(8).forward(values, re, im) // re and im hold 5 numbers each
 */
export function realFft(n: number): RealFft {
  const known = plans.get(n);
  if (known !== undefined) return known;
  if (!(Number.isInteger(n) && n >= 2 && n <= 67108864 && (n & (n - 1)) === 0))
    refuse('n', 'length of the real sequence', 'a power of two from 2 to 2^26', n);
  const plan = makePlan(n);
  plans.set(n, plan);
  return plan;
}

function circle(count: number, points: number, wave: (halfTurns: number) => number): Float64Array {
  return Float64Array.from({ length: count }, (_, k) => wave((2 * k) / points));
}

function makePlan(n: number): RealFft {
  const half = n / 2;
  const cosines = circle(half, half, cosPi);
  const sines = circle(half, half, sinPi);
  const splitCosines = circle((half >> 1) + 1, n, cosPi);
  const splitSines = circle((half >> 1) + 1, n, sinPi);
  const work = [0, 1, 2, 3].map(() => new Float64Array(half));
  const [re0, im0, re1, im1] = work;

  function forward(real: Float64Array, re: Float64Array, im: Float64Array): void {
    for (let k = 0; k < half; k++) {
      re0[k] = real[2 * k];
      im0[k] = real[2 * k + 1];
    }
    const flipped = transform(half, cosines, sines, re0, im0, re1, im1);
    untangle(half, splitCosines, splitSines, flipped ? re1 : re0, flipped ? im1 : im0, re, im);
  }

  function inverse(re: Float64Array, im: Float64Array, real: Float64Array): void {
    tangle(half, splitCosines, splitSines, re, im, re0, im0);
    // Swapping the parts before and after turns the forward transform into the inverse one.
    const flipped = transform(half, cosines, sines, im0, re0, im1, re1);
    const even = flipped ? re1 : re0;
    const odd = flipped ? im1 : im0;
    const scale = 1 / half;
    for (let k = 0; k < half; k++) {
      real[2 * k] = even[k] * scale;
      real[2 * k + 1] = odd[k] * scale;
    }
  }

  return { size: n, forward, inverse };
}

/** Half spectrum of n reals from the transform of their n/2 pairs. */
function untangle(
  half: number,
  cosines: Float64Array,
  sines: Float64Array,
  fromRe: Float64Array,
  fromIm: Float64Array,
  re: Float64Array,
  im: Float64Array,
): void {
  re[0] = fromRe[0] + fromIm[0];
  im[0] = 0;
  re[half] = fromRe[0] - fromIm[0];
  im[half] = 0;
  for (let k = 1, m = half - 1; k <= m; k++, m--) {
    const evenRe = 0.5 * (fromRe[k] + fromRe[m]);
    const evenIm = 0.5 * (fromIm[k] - fromIm[m]);
    const oddRe = 0.5 * (fromIm[k] + fromIm[m]);
    const oddIm = 0.5 * (fromRe[m] - fromRe[k]);
    const turnedRe = cosines[k] * oddRe + sines[k] * oddIm;
    const turnedIm = cosines[k] * oddIm - sines[k] * oddRe;
    re[k] = evenRe + turnedRe;
    im[k] = evenIm + turnedIm;
    re[m] = evenRe - turnedRe;
    im[m] = turnedIm - evenIm;
  }
}

/** The inverse of `untangle`. */
function tangle(
  half: number,
  cosines: Float64Array,
  sines: Float64Array,
  re: Float64Array,
  im: Float64Array,
  toRe: Float64Array,
  toIm: Float64Array,
): void {
  toRe[0] = 0.5 * (re[0] + re[half]);
  toIm[0] = 0.5 * (re[0] - re[half]);
  for (let k = 1, m = half - 1; k <= m; k++, m--) {
    const evenRe = 0.5 * (re[k] + re[m]);
    const evenIm = 0.5 * (im[k] - im[m]);
    const turnedRe = 0.5 * (re[k] - re[m]);
    const turnedIm = 0.5 * (im[k] + im[m]);
    const oddRe = cosines[k] * turnedRe - sines[k] * turnedIm;
    const oddIm = cosines[k] * turnedIm + sines[k] * turnedRe;
    toRe[k] = evenRe - oddIm;
    toIm[k] = evenIm + oddRe;
    toRe[m] = evenRe + oddIm;
    toIm[m] = oddRe - evenIm;
  }
}
