import { describe, expect, it } from 'vitest';
import {
  asin,
  atan,
  cosPi,
  erf,
  erfc,
  exp,
  expm1,
  log,
  log1p,
  normalCdf,
  normalQuantile,
  normalSf,
  normalUpperQuantile,
  pow,
  powInt,
  sinPi,
  threefryUniform,
} from '../../src/numeric/index.js';

const KEY = [1, 2, 3, 4] as const;
const { POSITIVE_INFINITY: INF, NEGATIVE_INFINITY: MINUS } = Number;

describe('special values', () => {
  it('exp and expm1', () => {
    expect([exp(0), exp(INF), exp(MINUS), exp(710), exp(-746), exp(Number.NaN)]).toEqual([
      1,
      INF,
      0,
      INF,
      0,
      Number.NaN,
    ]);
    expect([expm1(0), expm1(INF), expm1(MINUS), expm1(Number.NaN)]).toEqual([0, INF, -1, Number.NaN]);
    expect(exp(-745.1332191019411)).toBe(5e-324);
    expect(exp(709.782712893384)).toBe(1.7976931348622732e308);
  });
  it('log and log1p', () => {
    expect([log(0), log(1), log(INF), log(-1), log(Number.NaN)]).toEqual([MINUS, 0, INF, Number.NaN, Number.NaN]);
    expect([log1p(-1), log1p(0), log1p(INF), log1p(-2)]).toEqual([MINUS, 0, INF, Number.NaN]);
  });
  it('pow has the special cases of the language', () => {
    const values = [0, -0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, INF, MINUS, Number.NaN, 1e300, 1e-300, 2 ** 53 + 2, -1e300];
    for (const x of values) {
      for (const y of values) {
        const [ours, theirs] = [pow(x, y), x ** y];
        if (Number.isFinite(theirs) && theirs !== 0)
          expect(Math.abs(ours / theirs - 1), `${x} ${y}`).toBeLessThan(1e-15);
        else expect(ours, `${x} ${y}`).toBe(theirs);
      }
    }
  });
  it('powInt is exact while the products are', () => {
    expect([powInt(3, 20), powInt(-2, 31), powInt(2, -3), powInt(0, 0)]).toEqual([3486784401, -2147483648, 0.125, 1]);
    expect(powInt(1.0001, 100)).toBe(pow(1.0001, 100));
  });
  it('trigonometry hits its exact values', () => {
    expect([0, 0.5, 1, 1.5, -0.5, 4].map(sinPi).map((v) => v + 0)).toEqual([0, 1, 0, -1, -1, 0]);
    expect([0, 0.5, 1, 1.5, 2].map(cosPi).map((v) => v + 0)).toEqual([1, 0, -1, 0, 1]);
    expect([atan(INF), asin(1), asin(-1), asin(2)]).toEqual([
      1.5707963267948966,
      1.5707963267948966,
      -1.5707963267948966,
      Number.NaN,
    ]);
  });
  it('normal ends', () => {
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5), normalQuantile(-1)]).toEqual([
      MINUS,
      INF,
      0,
      Number.NaN,
    ]);
    expect([normalCdf(INF), normalCdf(MINUS), normalSf(INF), normalCdf(Number.NaN)]).toEqual([1, 0, 0, Number.NaN]);
  });
});

describe('identities', () => {
  const us = Array.from({ length: 2000 }, (_, trial) => threefryUniform(KEY, trial, 0));
  it('log undoes exp, normalQuantile undoes normalCdf, both tails agree', () => {
    for (const u of us) {
      const x = 20 * (u - 0.5);
      expect(Math.abs(log(exp(x)) - x)).toBeLessThan(3e-15 * Math.max(1, Math.abs(x)));
      expect(Math.abs(log1p(expm1(x)) - x)).toBeLessThan(
        3e-16 * Math.max(1, exp(-x)) * Math.max(1, Math.abs(x)) + 2e-15,
      );
      const z = -Math.abs(x);
      expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(4e-15 * Math.max(1, Math.abs(z)));
      expect(Math.abs(normalCdf(x) + normalSf(x) - 1)).toBeLessThan(3e-16);
      expect(normalUpperQuantile(u)).toBe(-normalQuantile(u));
      expect(Math.abs(erf(x) + erfc(x) - 1)).toBeLessThan(3e-16);
    }
  });
  it('exp and log never decrease over neighboring arguments', () => {
    const bits = new Float64Array(1);
    const words = new BigInt64Array(bits.buffer);
    for (const start of [0.9999999999, 1.41, 3, 1e-310, 690]) {
      bits[0] = start;
      let [lastExp, lastLog] = [exp(start), log(start)];
      for (let i = 0; i < 2000; i++) {
        words[0] += 1n;
        // One ulp of play: the answers are not correctly rounded.
        expect(exp(bits[0])).toBeGreaterThanOrEqual(lastExp * (1 - 2.3e-16));
        expect(log(bits[0])).toBeGreaterThanOrEqual(lastLog - 2.3e-16 * Math.abs(lastLog));
        [lastExp, lastLog] = [exp(bits[0]), log(bits[0])];
      }
    }
  });
});

describe('bits do not depend on the engine', () => {
  it('checksum of 10,000 values of exp, log and pow', () => {
    const value = new Float64Array(1);
    const words = new Uint32Array(value.buffer);
    let checksum = 0;
    const mix = (x: number) => {
      value[0] = x;
      for (const word of words) checksum = (Math.imul(checksum ^ word, 0x9e3779b1) + 1) | 0;
    };
    for (let trial = 0; trial < 10_000; trial++) {
      const u = threefryUniform(KEY, trial, 7);
      mix(exp(1400 * (u - 0.5)));
      mix(log(u));
      mix(pow(4 * u, 60 * (0.5 - u)));
    }
    // Frozen: any engine and any later version must give these bits.
    expect(checksum >>> 0).toBe(2199761625);
  });
});
