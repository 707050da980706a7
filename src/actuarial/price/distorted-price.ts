import type { Distribution } from '../../chance/index.js';
import { exp, integrate, log, refuse, requireNonNegative, requirePositive } from '../../numeric/index.js';
import type { Distortion } from './distortion.js';

/** What a distorted price needs to know of a loss. */
export interface Tail {
  /** From 0 without end unless given, as for a year's total. */
  readonly support?: readonly [low: number, high: number];
  sf(x: number): number;
}

/**
 * Price of the layer from `attachment` to `attachment + limit` under a distortion: the integral of g(sf(x)).
 *
 * Without a layer the whole loss is priced: Infinity where its mean is, or where x g(sf(x)) does not fall far out. The
 * tail of a computed total is priced down to an exceedance of 1e-12.
 * Errors: RangeError for a loss that can be negative, a negative attachment, a limit not above 0.
 * Source: Wang (1996), Premium calculation by transforming the layer premium density.
 *
 * @example distortedPrice(pareto2({ shape: 1.2, scale: 2000 }), wangTransform(0.1), { attachment: 0, limit: 50_000 }) // 5481.83
 */
export function distortedPrice(
  loss: Tail,
  distortion: Distortion,
  { attachment = 0, limit = Infinity }: { readonly attachment?: number; readonly limit?: number } = {},
): number {
  const [low, high] = loss.support ?? [0, Infinity];
  if (!(low >= 0)) refuse('loss', 'what is priced', 'never negative', low);
  requireNonNegative('attachment', attachment, 'loss at which the layer starts');
  if (limit !== Infinity) requirePositive('limit', limit, 'width of the layer');
  const whole = Math.min(high, attachment + limit);
  if (whole === Infinity && endless(loss, distortion)) return Infinity;
  const top = Math.min(whole, endOf(loss));
  if (top <= attachment) return 0;
  const scale = scaleOf(loss);
  const far = FAR * scale;
  const breaks = [0.01, 0.1, 1, 10, 100, 1e3].map((m) => m * scale).filter((x) => x > attachment && x < top);
  const priced = (x: number): number => distortion(loss.sf(x));
  const near = integrate(priced, attachment, Math.min(top, Math.max(far, attachment)), {
    scale,
    breaks,
    relative: 1e-12,
  });
  return top <= far ? near.value : near.value + remote(priced, Math.max(far, attachment), top);
}

/** Multiples of the usual size beyond which an integral runs over the logarithm. */
const FAR = 1e4;

/** Level from which a computed total knows its tail no better than to round-off. */
const KNOWN = 1 - 1e-12;

/** Where a computed total's tail ends; a distribution's has its full precision. */
function endOf(loss: Tail): number {
  const { quantile, upperQuantile } = loss as Partial<Distribution>;
  return upperQuantile === undefined && quantile !== undefined ? quantile.call(loss, KNOWN) : Infinity;
}

/** Integral over a range of many powers of ten, which only its logarithm resolves. */
function remote(priced: (x: number) => number, from: number, to: number): number {
  const end = log(Math.min(to / from, 1e300 / from));
  return from * integrate((t) => exp(t) * priced(from * exp(t)), 0, end, { relative: 1e-12 }).value;
}

/** Whether the integral of g(sf(x)) has no end: a concave g prices above the mean, and no tail heavier than 1 / x converges. */
function endless(loss: Tail, distortion: Distortion): boolean {
  const { mean, upperQuantile } = loss as Partial<Distribution>;
  if (mean === Infinity || upperQuantile === undefined) return mean === Infinity;
  const [near, far] = [1e-140, 1e-280].map((q) => {
    const x = upperQuantile.call(loss, q);
    return x * distortion(loss.sf(x));
  }) as [number, number];
  return !(far < near * (1 - 1e-9)) && near > 0;
}

/** Some size between the loss's ends where an integral over it has its weight. */
function scaleOf(loss: Tail): number {
  const { quantile } = loss as Partial<Distribution>;
  const median = quantile?.call(loss, 0.5) ?? 0;
  if (median > 0) return median;
  const high = loss.support?.[1] ?? Infinity;
  let x = Number.isFinite(high) ? high / 2 : 1;
  while (loss.sf(x) > 0.5 && x < 1e300) x *= 2;
  while (loss.sf(x) < 1e-6 && x > 1e-300) x /= 2;
  return x;
}
