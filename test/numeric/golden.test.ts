import { describe, expect, it } from 'vitest';
import * as numeric from '../../src/numeric/index.js';
import golden from '../vectors/numeric-golden.json';

// Rows hold the arguments, the value made with 450 digits by make-golden.py, and that value minus its double.
const rows = golden as unknown as Record<string, number[][]>;
const functions = numeric as unknown as Record<string, (...values: number[]) => number>;

function ulp(value: number): number {
  const bits = new Float64Array([Math.abs(value)]);
  const integer = new BigInt64Array(bits.buffer);
  integer[0] += 1n;
  return bits[0] - Math.abs(value);
}

function worst(name: string, unit: (value: number) => number): number {
  let largest = 0;
  for (const row of rows[name]) {
    const value = row[row.length - 2];
    const error = Math.abs(functions[name](...row.slice(0, -2)) - value - row[row.length - 1]) / unit(value);
    largest = error > largest || Number.isNaN(error) ? error : largest;
  }
  return largest;
}

describe('elementary functions stay within their stated ulp', () => {
  const limits: Record<string, number> = {
    exp: 1,
    expm1: 1.5,
    log: 1.1,
    log1p: 1.6,
    pow: 1,
    sinPi: 1.1,
    cosPi: 1.1,
    atan: 1.5,
    asin: 3,
  };
  for (const [name, limit] of Object.entries(limits)) {
    it(name, () => expect(worst(name, ulp)).toBeLessThan(limit));
  }
});

describe('special functions stay within their stated relative error', () => {
  const limits: Record<string, number> = {
    normalPdf: 1e-15,
    normalCdf: 2e-15,
    normalSf: 2e-15,
    normalQuantile: 1e-15,
    erf: 1e-15,
    erfc: 3e-15,
    logGamma: 1e-14,
    trigamma: 1e-14,
    logBinomial: 1e-13,
    gammaP: 1e-12,
    gammaQ: 1e-12,
    gammaPInverse: 1e-12,
    gammaQInverse: 1e-12,
    betaI: 1e-12,
    betaQ: 1e-12,
    betaIInverse: 1e-12,
    betaQInverse: 1e-12,
    incompleteBetaUnregularized: 1e-11,
    poissonPmf: 1e-12,
    binomialPmf: 1e-12,
  };
  for (const [name, limit] of Object.entries(limits)) {
    it(`${name} (${rows[name].length} points)`, () => expect(worst(name, Math.abs)).toBeLessThan(limit));
  }
  it('digamma and logBeta, which have zeros, against the larger of 1 and the value', () => {
    const unit = (value: number) => Math.max(1, Math.abs(value));
    expect(worst('digamma', unit)).toBeLessThan(1e-14);
    expect(worst('logBeta', unit)).toBeLessThan(1e-13);
  });
  it('measures every function of the golden file', () => {
    expect(Object.keys(rows)).toHaveLength(9 + 20 + 2);
  });
});
