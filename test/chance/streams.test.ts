import { describe, expect, it } from 'vitest';
import {
  claimStreams,
  fillUniforms,
  fillUniformsAt,
  plans,
  rankCorrelation,
  replicates,
  streamKey,
  uniformAt,
} from '../../src/chance/index.js';

const filled = (n: number, fill: (out: Float64Array) => void): Float64Array => {
  const out = new Float64Array(n);
  fill(out);
  return out;
};

describe('a named stream', () => {
  const key = streamKey(7, 'outage[ehr]');

  it('depends on seed, name, trial and occurrence, and on nothing else', () => {
    const u = uniformAt(key, 41, 3);
    expect(u).toBe(uniformAt(streamKey(7, 'outage[ehr]'), 41, 3));
    const others = [
      uniformAt(streamKey(8, 'outage[ehr]'), 41, 3),
      uniformAt(streamKey(7 + 2 ** 32, 'outage[ehr]'), 41, 3),
      uniformAt(streamKey(7, 'outage[pacs]'), 41, 3),
      uniformAt(key, 42, 3),
      uniformAt(key, 41 + 2 ** 32, 3),
      uniformAt(key, 41, 4),
    ];
    expect(new Set([u, ...others]).size).toBe(7);
    for (const x of [u, ...others]) expect(x > 0 && x < 1).toBe(true);
  });

  it('is the same in any chunks', () => {
    const whole = filled(1000, (out) => fillUniforms(key, 0, 0, 1000, out));
    const late = filled(300, (out) => fillUniforms(key, 650, 0, 300, out));
    expect([...late]).toEqual([...whole.slice(650, 950)]);
    const trials = [999, 0, 650, 650];
    const scattered = filled(4, (out) => fillUniformsAt(key, trials, [0, 0, 0, 5], 4, out));
    expect([...scattered]).toEqual([whole[999], whole[0], whole[650], uniformAt(key, 650, 5)]);
  });

  it('is even, and independent of its neighbors', () => {
    const n = 40_000;
    const a = filled(n, (out) => fillUniforms(key, 0, 0, n, out));
    const next = filled(n, (out) => fillUniforms(key, 1, 0, n, out));
    const other = filled(n, (out) => fillUniforms(streamKey(7, 'outage[ehs]'), 0, 0, n, out));
    const again = filled(n, (out) => fillUniforms(key, 0, 1, n, out));
    const worst = a
      .slice()
      .sort()
      .reduce((most, u, k) => Math.max(most, Math.abs(u - (k + 0.5) / n)), 0);
    expect(worst * Math.sqrt(n)).toBeLessThan(1.95);
    for (const b of [next, other, again]) expect(Math.abs(rankCorrelation(a, b)) * Math.sqrt(n)).toBeLessThan(3.5);
  });

  it('refuses a seed that is no whole number', () => {
    for (const seed of [-1, 1.5, 2 ** 53, Number.NaN])
      expect(() => streamKey(seed, 'a')).toThrow(/seed \(whole number that fixes all luck\)/);
    expect(claimStreams(1, ['a', 'b', 'a']).size).toBe(2);
  });
});

describe.each(['stratified', 'sobol'] as const)('a %s plan', (kind) => {
  const trials = replicates * 64 + 9;
  const key = streamKey(3, 'effort');
  const draw = (first: number, count: number, name = key): Float64Array =>
    filled(count, (out) => plans(kind, trials).uniforms(name, { first, count }, 0, count, out));

  it('has one point in every stratum of every replicate', () => {
    const u = draw(0, trials);
    for (let r = 0; r < replicates; r++) {
      const strata = [...u.slice(64 * r, 64 * (r + 1))].map((x) => Math.floor(64 * x));
      expect(new Set(strata).size).toBe(64);
    }
    for (const x of u) expect(x > 0 && x < 1).toBe(true);
  });

  it('does not depend on chunks, and leaves the rest to the stream', () => {
    const whole = draw(0, trials);
    expect([...draw(700, 100)]).toEqual([...whole.slice(700, 800)]);
    const [trialsOf, occurrences] = [
      [5, 5, 64 * replicates + 2],
      [0, 2, 0],
    ];
    const picked = filled(3, (out) => plans(kind, trials).uniforms(key, { trials: trialsOf, occurrences }, 0, 3, out));
    expect([...picked]).toEqual([whole[5], uniformAt(key, 5, 2), uniformAt(key, 64 * replicates + 2, 0)]);
  });

  it('pairs names independently, and replicates anew', () => {
    const [a, b] = [draw(0, 1024), draw(0, 1024, streamKey(3, 'crews'))];
    expect(Math.abs(rankCorrelation(a, b)) * Math.sqrt(1024)).toBeLessThan(3.5);
    expect(a[0]).not.toBe(a[64]);
  });

  it('refuses what it cannot split', () => {
    for (const bad of [0, 31, 100.5, Number.NaN, Infinity]) expect(() => plans(kind, bad)).toThrow(/at least 32/);
    expect(() => plans('sobl' as never, 100)).toThrow(/stratified or sobol/);
  });
});
