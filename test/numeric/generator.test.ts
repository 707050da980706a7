import { describe, expect, it } from 'vitest';
import {
  fillThreefryUniforms,
  fillThreefryUniformsAt,
  hash64,
  owenScramble,
  SOBOL_DIMENSIONS,
  sobolDirections,
  sobolPoint,
  threefry4x32,
  threefryUniform,
} from '../../src/numeric/index.js';

function block(counter: readonly number[], key: readonly number[]): string {
  const out = new Uint32Array(6);
  const [c0, c1, c2, c3] = counter;
  const [k0, k1, k2, k3] = key;
  threefry4x32(c0, c1, c2, c3, k0, k1, k2, k3, out, 1);
  expect([out[0], out[5]]).toEqual([0, 0]);
  return [...out.slice(1, 5)].map((word) => word.toString(16).padStart(8, '0')).join(' ');
}

describe('Threefry4x32-20', () => {
  it('equals the known answers of Random123', () => {
    const ones = [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff];
    const pi = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
    expect(block([0, 0, 0, 0], [0, 0, 0, 0])).toBe('9c6ca96a e17eae66 fc10ecd4 5256a7d8');
    expect(block(ones, ones)).toBe('2a881696 57012287 f6c7446e a16a6732');
    expect(block(pi, [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89])).toBe('59cd1dbb b8879579 86b5d00c ac8b6d84');
  });

  const key = [0xdeadbeef, 1, 0xfffffff0, 7] as const;

  it('makes a uniform from its counter as documented', () => {
    const out = new Uint32Array(4);
    for (const trial of [0, 1, 12345, 2 ** 33 + 2, 2 ** 40 + 7]) {
      const pair = Math.floor(trial / 2);
      threefry4x32(pair >>> 0, Math.floor(pair / 2 ** 32), 3, 0, ...key, out, 0);
      const [high, low] = trial % 2 === 0 ? [out[0], out[1]] : [out[2], out[3]];
      expect(threefryUniform(key, trial, 3)).toBe(((high >>> 5) * 67108864 + (low >>> 6) + 0.5) / 2 ** 53);
    }
  });

  it('gives the same bits one by one, in bulk and at listed rows', () => {
    for (const [first, count] of [
      [0, 9],
      [3, 8],
      [2 ** 33 - 3, 8],
      [5, 1],
      [6, 1],
      [4, 0],
    ]) {
      const trials = Array.from({ length: count }, (_, i) => first + i);
      const expected = trials.map((trial) => threefryUniform(key, trial, 2));
      const out = new Float64Array(count);
      fillThreefryUniforms(key, first, 2, count, out);
      expect([...out]).toEqual(expected);
      fillThreefryUniformsAt(
        key,
        trials,
        trials.map(() => 2),
        count,
        out,
      );
      expect([...out]).toEqual(expected);
    }
    const out = new Float64Array(4);
    fillThreefryUniformsAt(key, [7, 6, 6, 0], [0, 0, 1, 1], 4, out);
    expect([...out]).toEqual(
      [
        [7, 0],
        [6, 0],
        [6, 1],
        [0, 1],
      ].map(([t, o]) => threefryUniform(key, t, o)),
    );
  });

  it('is uniform in the mean, the variance and 100 cells', () => {
    const n = 200_000;
    const out = new Float64Array(n);
    fillThreefryUniforms(key, 1, 0, n, out);
    const cells = new Array<number>(100).fill(0);
    let [sum, squares] = [0, 0];
    for (const u of out) {
      sum += u;
      squares += (u - 0.5) * (u - 0.5);
      cells[Math.floor(100 * u)]++;
    }
    const chiSquare = cells.reduce((total, cell) => total + (cell - n / 100) ** 2 / (n / 100), 0);
    expect(Math.abs(sum / n - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / n));
    expect(Math.abs(squares / n - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / n));
    expect(chiSquare).toBeLessThan(165);
  });
});

describe('Sobol points', () => {
  // scipy 1.10.1, qmc.Sobol(16, scramble=False, bits=30): index, then 16 coordinates times 2^30.
  const scipy = [
    [
      1, 536870912, 536870912, 536870912, 536870912, 536870912, 536870912, 536870912, 536870912, 536870912, 536870912,
      536870912, 536870912, 536870912, 536870912, 536870912, 536870912,
    ],
    [
      2, 805306368, 268435456, 268435456, 268435456, 805306368, 805306368, 268435456, 805306368, 805306368, 805306368,
      805306368, 805306368, 268435456, 268435456, 805306368, 268435456,
    ],
    [
      3, 268435456, 805306368, 805306368, 805306368, 268435456, 268435456, 805306368, 268435456, 268435456, 268435456,
      268435456, 268435456, 805306368, 805306368, 268435456, 805306368,
    ],
    [
      7, 134217728, 671088640, 402653184, 134217728, 134217728, 402653184, 671088640, 671088640, 671088640, 939524096,
      671088640, 134217728, 671088640, 402653184, 134217728, 134217728,
    ],
    [
      20, 503316480, 100663296, 905969664, 301989888, 167772160, 905969664, 973078528, 234881024, 637534208, 570425344,
      1040187392, 33554432, 838860800, 33554432, 234881024, 973078528,
    ],
    [
      45, 922746880, 1023410176, 419430400, 654311424, 352321536, 117440512, 385875968, 251658240, 452984832, 520093696,
      754974720, 16777216, 419430400, 184549376, 855638016, 587202560,
    ],
    [
      63, 16777216, 855638016, 385875968, 486539264, 922746880, 150994944, 620756992, 150994944, 889192448, 620756992,
      452984832, 721420288, 587202560, 822083584, 352321536, 822083584,
    ],
  ];
  it('equals scipy in 16 dimensions', () => {
    for (const [index, ...coordinates] of scipy)
      expect(coordinates.map((_, dimension) => sobolPoint(index, dimension) / 4)).toEqual(coordinates);
  });
  it('has direction numbers that stay a permutation per dimension, scrambled or not', () => {
    for (let dimension = 0; dimension < SOBOL_DIMENSIONS; dimension++) {
      for (const seed of [undefined, 1, 0x9e3779b9]) {
        const cells = new Set<number>();
        for (let index = 0; index < 256; index++) {
          const value = sobolPoint(index, dimension);
          cells.add((seed === undefined ? value : owenScramble(value, seed)) >>> 24);
        }
        expect(cells.size).toBe(256);
      }
    }
    expect(() => sobolDirections(SOBOL_DIMENSIONS)).toThrow(RangeError);
  });
});

describe('hash64', () => {
  it('keeps its answers and does not collide on near names', () => {
    expect(hash64('')).toEqual(hash64(''));
    const seen = new Set<string>();
    for (let i = 0; i < 20_000; i++)
      for (const name of [`cell${i}`, `${i}cell`, `care[${i}]`]) seen.add(hash64(name).join());
    expect(seen.size).toBe(60_000);
  });
  it('flips about half of the 64 bits when one letter changes', () => {
    let flipped = 0;
    for (let i = 0; i < 1000; i++) {
      const [a, b] = [hash64(`outage${i}x`), hash64(`outage${i}y`)];
      for (let lane = 0; lane < 2; lane++) {
        for (let rest = (a[lane] ^ b[lane]) >>> 0; rest > 0; rest >>>= 1) flipped += rest & 1;
      }
    }
    expect(flipped / 1000).toBeGreaterThan(31);
    expect(flipped / 1000).toBeLessThan(33);
  });
  it('is frozen', () => expect(hash64('ehrOutage')).toEqual([1975553601, 2773358153]));
});
