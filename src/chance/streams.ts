import {
  fillThreefryUniforms,
  fillThreefryUniformsAt,
  hash64,
  refuse,
  type ThreefryKey,
  threefryUniform,
} from '../numeric/index.js';

/** The key of one named stream of luck under one seed. */
export type StreamKey = ThreefryKey;

/**
 * The stream of a name: u(seed, name, trial, occurrence) depends on nothing else, so chunks, workers and other streams
 * cannot change it.
 * @throws RangeError unless seed is a whole number from 0 to 2^53 - 1
 * @example uniformAt(streamKey(1, 'outage[ehr]'), 41, 0)
 */
export function streamKey(seed: number, name: string): StreamKey {
  if (!Number.isSafeInteger(seed) || seed < 0)
    refuse('seed', 'whole number that fixes all luck', '0 to 2^53 - 1', seed);
  const [high, low] = hash64(name);
  return [seed >>> 0, Math.floor(seed / 4294967296) >>> 0, high, low];
}

/** One uniform in (0, 1). */
export function uniformAt(key: StreamKey, trial: number, occurrence = 0): number {
  return threefryUniform(key, trial, occurrence);
}

/** Uniforms of consecutive trials at one occurrence; bit-equal to `uniformAt`. */
export function fillUniforms(
  key: StreamKey,
  firstTrial: number,
  occurrence: number,
  count: number,
  out: Float64Array,
): void {
  fillThreefryUniforms(key, firstTrial, occurrence, count, out);
}

/** Uniforms of scattered (trial, occurrence) pairs; bit-equal to `uniformAt`. */
export function fillUniformsAt(
  key: StreamKey,
  trials: ArrayLike<number>,
  occurrences: ArrayLike<number>,
  count: number,
  out: Float64Array,
): void {
  fillThreefryUniformsAt(key, trials, occurrences, count, out);
}

/**
 * Keys for a set of names, refused where two names would share their luck.
 * @throws RangeError naming the two names whose hashes collide
 */
export function claimStreams(seed: number, names: readonly string[]): ReadonlyMap<string, StreamKey> {
  const owners = new Map<string, string>();
  const keys = new Map<string, StreamKey>();
  for (const name of names) {
    const key = streamKey(seed, name);
    const words = key.join('-');
    const owner = owners.get(words);
    if (owner !== undefined && owner !== name)
      throw new RangeError(`the streams "${owner}" and "${name}" collide: rename one of them`);
    owners.set(words, name);
    keys.set(name, key);
  }
  return keys;
}
