import { describe, expect, it } from 'vitest';
import { cosPi, realFft, sinPi, threefryUniform } from '../../src/numeric/index.js';

function noise(n: number, occurrence = 0): Float64Array {
  return Float64Array.from({ length: n }, (_, trial) => threefryUniform([9, 8, 7, 6], trial, occurrence) - 0.5);
}

function halfSpectrum(real: Float64Array): { re: Float64Array; im: Float64Array } {
  const re = new Float64Array(real.length / 2 + 1);
  const im = new Float64Array(real.length / 2 + 1);
  realFft(real.length).forward(real, re, im);
  return { re, im };
}

describe('realFft', () => {
  it('equals the defining sum for every size up to 1024', () => {
    for (let n = 2; n <= 1024; n *= 2) {
      const real = noise(n);
      const { re, im } = halfSpectrum(real);
      let squares = 0;
      for (let k = 0; k <= n / 2; k++) {
        let [sumRe, sumIm] = [0, 0];
        for (let j = 0; j < n; j++) {
          const turn = (2 * ((j * k) % n)) / n;
          sumRe += real[j] * cosPi(turn);
          sumIm -= real[j] * sinPi(turn);
        }
        squares += (re[k] - sumRe) ** 2 + (im[k] - sumIm) ** 2;
      }
      expect(Math.sqrt(squares / n), `n = ${n}`).toBeLessThan(2e-15 * Math.sqrt(n));
    }
  });

  it('gives the input back and keeps it, also at 2^16, for several sequences of one plan', () => {
    for (const n of [2, 4, 64, 2048, 65536]) {
      for (const occurrence of [0, 1]) {
        const real = noise(n, occurrence);
        const { re, im } = halfSpectrum(real);
        expect(real).toEqual(noise(n, occurrence));
        const back = new Float64Array(n);
        realFft(n).inverse(re, im, back);
        let squares = 0;
        for (let j = 0; j < n; j++) squares += (back[j] - real[j]) ** 2;
        // Relative to the rms of the input, sqrt(1/12).
        expect(Math.sqrt((12 * squares) / n)).toBeLessThan(1e-15);
      }
    }
  });

  it('convolves: a geometric sequence with itself', () => {
    const n = 256;
    const real = Float64Array.from({ length: n }, (_, k) => (k < n / 2 ? 2 ** -k : 0));
    const { re, im } = halfSpectrum(real);
    for (let k = 0; k <= n / 2; k++) [re[k], im[k]] = [re[k] * re[k] - im[k] * im[k], 2 * re[k] * im[k]];
    const square = new Float64Array(n);
    realFft(n).inverse(re, im, square);
    for (let k = 0; k < n / 2; k++) expect(Math.abs(square[k] - (k + 1) * 2 ** -k)).toBeLessThan(2e-15);
  });

  it('refuses a length that is no power of two and reuses plans', () => {
    for (const n of [0, 1, 3, 48, -8, 2.5, Number.NaN]) expect(() => realFft(n)).toThrow(/power of two/);
    expect(realFft(64)).toBe(realFft(64));
  });
});
