import { refuse } from './refuse.js';

/*
 * The direction numbers below are data of Stephen Joe and Frances Y. Kuo (new-joe-kuo-6.21201, dimensions 2 to 32):
 *
 * Copyright (c) 2008, Frances Y. Kuo and Stephen Joe. All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
 * following conditions are met: redistributions of source code must retain the above copyright notice, this list of
 * conditions and the following disclaimer; redistributions in binary form must reproduce the above copyright notice,
 * this list of conditions and the following disclaimer in the documentation and/or other materials provided with the
 * distribution; neither the names of the copyright holders nor the names of the University of New South Wales and
 * the University of Waikato and its contributors may be used to endorse or promote products derived from this
 * software without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT
 * NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN
 * NO EVENT SHALL THE COPYRIGHT HOLDERS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR
 * CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
 * DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT,
 * STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE,
 * EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** Per dimension from the second on: the polynomial's inner coefficients, then its initial direction numbers. */
const JOE_KUO: readonly (readonly number[])[] = [
  [0, 1],
  [1, 1, 3],
  [1, 1, 3, 1],
  [2, 1, 1, 1],
  [1, 1, 1, 3, 3],
  [4, 1, 3, 5, 13],
  [2, 1, 1, 5, 5, 17],
  [4, 1, 1, 5, 5, 5],
  [7, 1, 1, 7, 11, 19],
  [11, 1, 1, 5, 1, 1],
  [13, 1, 1, 1, 3, 11],
  [14, 1, 3, 5, 5, 31],
  [1, 1, 3, 3, 9, 7, 49],
  [13, 1, 1, 1, 15, 21, 21],
  [16, 1, 3, 1, 13, 27, 49],
  [19, 1, 1, 1, 15, 7, 5],
  [22, 1, 3, 1, 15, 13, 25],
  [25, 1, 1, 5, 5, 19, 61],
  [1, 1, 3, 7, 11, 23, 15, 103],
  [4, 1, 3, 7, 13, 13, 15, 69],
  [7, 1, 1, 3, 13, 7, 35, 63],
  [8, 1, 3, 5, 9, 1, 25, 53],
  [14, 1, 3, 1, 13, 9, 35, 107],
  [19, 1, 3, 1, 5, 27, 61, 31],
  [21, 1, 1, 5, 11, 19, 41, 61],
  [28, 1, 3, 5, 3, 3, 13, 69],
  [31, 1, 1, 7, 13, 1, 19, 1],
  [32, 1, 3, 7, 5, 13, 19, 59],
  [37, 1, 1, 3, 9, 25, 29, 41],
  [41, 1, 3, 5, 13, 23, 1, 55],
  [42, 1, 3, 7, 3, 13, 59, 17],
];

/** How many dimensions have direction numbers. */
export const SOBOL_DIMENSIONS: number = JOE_KUO.length + 1;

const known = new Map<number, Uint32Array>();

/**
 * Returns the 32 direction numbers of one dimension (0 is the first), left-aligned in 32 bits.
 *
 * Throws a RangeError for a dimension that is not tabulated. Source: Joe and Kuo (2008).
 *
 * @example sobolDirections(0)[0] // 2147483648
 */
export function sobolDirections(dimension: number): Uint32Array {
  const cached = known.get(dimension);
  if (cached !== undefined) return cached;
  if (!(Number.isInteger(dimension) && dimension >= 0 && dimension < SOBOL_DIMENSIONS))
    refuse('dimension', 'coordinate of a Sobol point', `an integer from 0 to ${SOBOL_DIMENSIONS - 1}`, dimension);
  const directions = dimension === 0 ? unitDirections() : recurrence(JOE_KUO[dimension - 1]);
  known.set(dimension, directions);
  return directions;
}

function unitDirections(): Uint32Array {
  return Uint32Array.from({ length: 32 }, (_, bit) => 0x80000000 >>> bit);
}

function recurrence([inner, ...initial]: readonly number[]): Uint32Array {
  const degree = initial.length;
  const directions = new Uint32Array(32);
  for (let bit = 0; bit < 32; bit++) {
    if (bit < degree) {
      directions[bit] = initial[bit] << (31 - bit);
      continue;
    }
    let value = directions[bit - degree] ^ (directions[bit - degree] >>> degree);
    for (let k = 1; k < degree; k++) {
      if (((inner >>> (degree - 1 - k)) & 1) === 1) value ^= directions[bit - k];
    }
    directions[bit] = value;
  }
  return directions;
}

/**
 * Returns one coordinate of the Sobol point of an index below 2^32, as an unsigned 32-bit integer.
 *
 * Points come in Gray-code order: the xor of the direction numbers at the bits of index ^ (index >>> 1). Divide by
 * 2^32 for a number in [0, 1). Source: Antonov and Saleev (1979).
 *
 * @example sobolPoint(1, 0) // 2147483648
 */
export function sobolPoint(index: number, dimension: number): number {
  const directions = sobolDirections(dimension);
  let value = 0;
  for (let rest = index ^ (index >>> 1), bit = 0; rest !== 0; rest >>>= 1, bit++) {
    if ((rest & 1) === 1) value ^= directions[bit];
  }
  return value >>> 0;
}

/**
 * Returns a 32-bit integer scrambled so that a net stays a net: every bit is flipped by a hash of the bits above it.
 *
 * Source: Owen (1995) for nested uniform scrambling; Laine and Karras (2011), Burley (2020) for the hash.
 *
 * @example owenScramble(sobolPoint(5, 2), 1234)
 */
export function owenScramble(value: number, seed: number): number {
  let x = reverseBits(value);
  x ^= Math.imul(x, 0x3d20adea);
  x = (x + seed) | 0;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return reverseBits(x) >>> 0;
}

function reverseBits(word: number): number {
  let x = word;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}
