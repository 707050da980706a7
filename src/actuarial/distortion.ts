import type { Distribution } from '../chance/index.js';
import {
  exp,
  expm1,
  integrate,
  log,
  log1p,
  normalQuantile,
  normalSf,
  normalUpperQuantile,
  pow,
  refuse,
  requirePositive,
} from '../numeric/index.js';

/** Maps an exceedance probability to the one that is priced; concave, from 0 at 0 to 1 at 1. */
export type Distortion = (exceedance: number) => number;

/** What a distorted price needs to know of a loss. */
export interface Tail {
  readonly support: readonly [low: number, high: number];
  sf(x: number): number;
}

/** Proportional hazard: g(s) = s^exponent, 0 < exponent <= 1. Source: Wang (1995). */
export function proportionalHazard(exponent: number): Distortion {
  if (!(exponent > 0 && exponent <= 1))
    refuse('exponent', 'power of the survival function', 'above 0, at most 1', exponent);
  return (s) => pow(s, exponent);
}

/** Wang transform: g(s) = Phi(Phi^-1(s) + lambda). Source: Wang (2000). */
export function wangTransform(lambda: number): Distortion {
  if (!(lambda >= 0)) refuse('lambda', 'market price of risk', 'at least 0', lambda);
  return (s) => (s <= 0 ? 0 : s >= 1 ? 1 : normalSf((s < 0.5 ? normalUpperQuantile(s) : -normalQuantile(s)) - lambda));
}

/** Dual power: g(s) = 1 - (1 - s)^power, power >= 1: the mean of the largest of `power` losses. */
export function dualPower(power: number): Distortion {
  if (!(power >= 1)) refuse('power', 'number of losses of which the largest is priced', 'at least 1', power);
  // Written so that the price of a small s keeps its digits.
  return (s) => (s >= 1 ? 1 : -expm1(power * log1p(-s)));
}

/** Tail value at risk as a distortion: g(s) = min(1, s / (1 - p)). */
export function tailValue(p: number): Distortion {
  if (!(p >= 0 && p < 1)) refuse('p', 'probability below the tail', 'from 0 to below 1', p);
  return (s) => Math.min(1, s / (1 - p));
}

/**
 * Price of the layer from `attachment` to `attachment + limit` under a distortion: the integral of g(sf(x)).
 *
 * Without a layer the whole loss is priced: Infinity where its mean is, or where x g(sf(x)) does not fall far out.
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
  if (!(loss.support[0] >= 0)) refuse('loss', 'what is priced', 'never negative', loss.support[0]);
  if (limit !== Infinity) requirePositive('limit', limit, 'width of the layer');
  const top = Math.min(loss.support[1], attachment + limit);
  if (top <= attachment) return 0;
  const scale = scaleOf(loss);
  if (top === Infinity && endless(loss, distortion, scale)) return Infinity;
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

/** Integral over a range of many powers of ten, which only its logarithm resolves. */
function remote(priced: (x: number) => number, from: number, to: number): number {
  const end = log(Math.min(to / from, 1e300 / from));
  return from * integrate((t) => exp(t) * priced(from * exp(t)), 0, end, { relative: 1e-12 }).value;
}

/** Whether the integral of g(sf(x)) has no end: a concave g prices above the mean, and no tail heavier than 1 / x converges. */
function endless(loss: Tail, distortion: Distortion, scale: number): boolean {
  const { mean, upperQuantile } = loss as Partial<Distribution>;
  if (mean === Infinity) return true;
  const far = [1e-140, 1e-280].map((q, k) => upperQuantile?.call(loss, q) ?? scale * (k === 0 ? 1e40 : 1e80));
  const [near, further] = far.map((x) => x * distortion(loss.sf(x))) as [number, number];
  return !(further < near * (1 - 1e-9)) && near > 0;
}

/** Some size between the loss's ends where an integral over it has its weight. */
function scaleOf(loss: Tail): number {
  const { quantile } = loss as Partial<Distribution>;
  const median = quantile?.call(loss, 0.5) ?? 0;
  if (median > 0) return median;
  let x = Number.isFinite(loss.support[1]) ? loss.support[1] / 2 : 1;
  while (loss.sf(x) > 0.5 && x < 1e300) x *= 2;
  while (loss.sf(x) < 1e-6 && x > 1e-300) x /= 2;
  return x;
}

/**
 * Price of listed losses of equal probability (or of the given weights) under a distortion.
 *
 * Sum of x_(k) [g(S_(k-1)) - g(S_k)] over the sorted losses, S_k the share above x_(k).
 * Errors: RangeError for no losses or weights that do not match.
 *
 * @example distortedSample([0, 0, 10], tailValue(0.5)) // 6.67
 */
export function distortedSample(
  losses: ArrayLike<number>,
  distortion: Distortion,
  weights?: ArrayLike<number>,
): number {
  const n = losses.length;
  if (n === 0 || (weights !== undefined && weights.length !== n))
    refuse('losses', 'values to price', 'at least one, with as many weights', n);
  const order = Array.from({ length: n }, (_, k) => k).sort((a, b) => losses[b] - losses[a] || a - b);
  let whole = 0;
  for (let k = 0; k < n; k++) whole += weights === undefined ? 1 : weights[k];
  let above = 0;
  let before = 0;
  let price = 0;
  order.forEach((k, rank) => {
    above += weights === undefined ? 1 : weights[k];
    const priced = rank === n - 1 ? 1 : distortion(Math.min(1, above / whole));
    price += losses[k] * (priced - before);
    before = priced;
  });
  return price;
}
