import type { Distribution } from '../../chance/index.js';
import { exp, integrate, log } from '../../numeric/index.js';
import { atomsOf } from './severity.js';

/** Part of the mean from which a difference of two means keeps its digits. */
const KEPT = 1e-3;

/** E[(X - x)+]: the mean less the limited mean, or far out the integral of sf. */
export function lossExcess(loss: Distribution, x: number): number {
  const gap = Math.max(0, loss.mean - loss.lev(x));
  if (loss.discrete || gap > KEPT * Math.abs(loss.mean)) return gap;
  const start = loss.sf(x);
  // So near the largest loss that no number lies between.
  if (start === 0) return 0;
  const high = loss.support[1];
  const scale = loss.upperQuantile(start / 2) - x || Math.abs(x) || 1;
  const far = Math.min(high, x + FAR * scale);
  const breaks = atomsOf(loss).flatMap(({ at }) => (at > x ? [at] : []));
  // In units of the tail where it starts, which may be as small as 1e-300.
  const tail = (y: number): number => loss.sf(y) / start;
  const near = integrate(tail, x, far, { breaks: [x + scale, x + 10 * scale, ...breaks], relative: 1e-14 }).value;
  return start * (far < high && far > 0 ? near + remote(tail, far, high, loss.upperQuantile(LEAST)) : near);
}

/** Halving lengths of the tail after which it is integrated over its logarithm; where numbers, and where tails, end. */
const FAR = 100;
const END = 1e300;
const LEAST = 1e-305;

/** Integral of a tail over many powers of ten; of one that falls like a power, beyond where it is a number at all. */
function remote(tail: (y: number) => number, from: number, to: number, least: number): number {
  const over = (t: number): number => exp(t) * tail(from * exp(t));
  const upTo = (end: number): number => from * integrate(over, 0, log(end / from), { relative: 1e-14 }).value;
  const power = (y: number): number => log(tail(y / 2) / tail(y)) / log(2);
  const last = Math.max(from, Math.min(least, END));
  const steady = to === Infinity && Math.abs(power(last) - power(last / 2)) < 1e-9;
  return steady ? upTo(last) + (last * tail(last)) / (power(last) - 1) : upTo(Math.min(to, Math.max(END, from)));
}
