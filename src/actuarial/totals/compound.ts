import { exp, realFft } from '../../numeric/index.js';
import type { ComplexPgf } from '../counts/complex-pgf.js';

/**
 * Probabilities of a random sum on the lattice, first `size` points, by one Fourier transform under exponential tilt.
 *
 * f_k exp(-tilt k / n) is transformed, the count's generating function applied, and the tilt undone. What lies beyond
 * the n points folds back multiplied by exp(-tilt), and round-off near the right edge grows by exp(tilt); 16 leaves
 * about 1e-7 of the tail and 1e-10. `size` is a power of two and at least the length of the severity.
 * Source: Grubel and Hermesmeier (1999), ASTIN Bulletin 29.
 */
export function compoundPmf(severity: Float64Array, pgf: ComplexPgf, size: number, tilt = 16): Float64Array {
  const fft = realFft(size);
  const real = new Float64Array(size);
  real.set(severity);
  tiltBy(real, -tilt / size, severity.length);
  const re = new Float64Array(size / 2 + 1);
  const im = new Float64Array(size / 2 + 1);
  fft.forward(real, re, im);
  pgf(re, im);
  fft.inverse(re, im, real);
  tiltBy(real, tilt / size, size);
  return real;
}

const BLOCK = 256;

/** Multiplies value k by exp(rate k); block factors keep the error at a few ulp. */
function tiltBy(values: Float64Array, rate: number, count: number): void {
  if (rate === 0) return;
  const inner = Float64Array.from({ length: BLOCK }, (_, k) => exp(rate * k));
  for (let start = 0; start < count; start += BLOCK) {
    const outer = exp(rate * start);
    const end = Math.min(BLOCK, count - start);
    for (let k = 0; k < end; k++) values[start + k] *= outer * inner[k];
  }
}
