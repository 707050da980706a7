import { integrate, powInt } from '../numeric/index.js';
import type { Distribution } from './distribution.js';

/** What a family must say of itself; the rest is derived where it is not given. */
export interface Core
  extends Pick<
    Distribution,
    'family' | 'parameters' | 'support' | 'mean' | 'variance' | 'pdf' | 'cdf' | 'sf' | 'quantile' | 'upperQuantile'
  > {
  readonly discrete?: boolean;
  readonly says?: string;
  /** A number, or a way to it where it takes work. */
  readonly skewness?: number | (() => number);
  readonly moment?: (order: number) => number;
  readonly lev?: (limit: number, order: number) => number;
  readonly pgf?: (z: number) => number;
  readonly json?: Readonly<Record<string, unknown>>;
}

/** Completes a family: words, plain data, checked arguments, and moments by integration where no closed form is given. */
export function define<C extends Core>(core: C): Distribution & Pick<C, 'pgf'> {
  const { family, parameters, json, moment, lev, skewness } = core;
  const made = {
    ...core,
    discrete: core.discrete ?? false,
    says: core.says ?? `${family}(${shown(parameters)})`,
    quantile: (u: number) => core.quantile(probability(family, u)),
    upperQuantile: (q: number) => core.upperQuantile(probability(family, q)),
    moment: (order: number) => (moment ?? ((k) => integratedLev(core, core.support[1], k)))(wholeOrder(order)),
    lev: (limit: number, order = 1) => (lev ?? ((x, k) => integratedLev(core, x, k)))(limit, wholeOrder(order)),
    toJSON: () => ({ distribution: family, ...(json ?? parameters) }),
  };
  if (typeof skewness !== 'number')
    Object.defineProperty(made, 'skewness', {
      get: skewness ?? (() => skewnessOf(made as unknown as Distribution)),
      enumerable: true,
    });
  return made as unknown as Distribution & Pick<C, 'pgf'>;
}

function shown(parameters: Readonly<Record<string, unknown>>): string {
  const one = (value: unknown): string =>
    typeof value === 'number' ? String(Number(value.toPrecision(4))) : JSON.stringify(value);
  return Object.entries(parameters)
    .map(([name, value]) => `${name} ${one(value)}`)
    .join(', ');
}

function probability(family: string, u: number): number {
  if (!(u >= 0 && u <= 1)) throw new RangeError(`${family}: a probability lies between 0 and 1, received ${u}`);
  return u;
}

function wholeOrder(order: number): number {
  if (!Number.isInteger(order) || order < 1)
    throw new RangeError(`order of a moment is a whole number from 1, received ${order}`);
  return order;
}

/** E[min(X, limit)^k] = low^k + integral of k x^(k-1) sf(x) over (low, limit), with the mirrored part below zero. */
export function integratedLev(core: Core, limit: number, order: number): number {
  const [low, high] = core.support;
  const top = Math.min(limit, high);
  if (top <= low) return powInt(limit, order);
  const scale = Math.max(1e-300, Math.abs(core.upperQuantile(0.25) - core.quantile(0.25)));
  const weight = (x: number): number => order * powInt(x, order - 1);
  // Quadrature may step over what happens on a short stretch unless it is told where the mass lies.
  const breaks = [0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999].map((u) => core.quantile(u));
  const above = (from: number, to: number): number =>
    to <= from
      ? 0
      : integrate((x) => weight(x) * core.sf(x), from, to, {
          scale,
          breaks: breaks.filter((x) => x > from && x < to),
        }).value;
  if (low >= 0) return powInt(low, order) + above(low, top);
  const below = integrate((x) => weight(x) * core.cdf(x), low, Math.min(0, top), { scale, breaks }).value;
  const base = top < 0 ? powInt(top, order) : 0;
  return base - below + above(0, top);
}

function skewnessOf(distribution: Distribution): number {
  const { mean, variance } = distribution;
  if (!Number.isFinite(variance)) return Number.isFinite(mean) ? Infinity : Number.NaN;
  if (variance === 0) return Number.NaN;
  const third = distribution.moment(3) - 3 * mean * distribution.moment(2) + 2 * mean * mean * mean;
  return third / (variance * Math.sqrt(variance));
}

/** Standard normal deviate that leaves `(1 - confidence) / 2` in each tail. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Central probability of the interval; default 0.9. */
  readonly confidence?: number;
}

/** Checks a central interval: finite, in order, confidence strictly between 0 and 1; returns its upper tail. */
export function tailOf(interval: Interval): number {
  const { low, high, confidence = 0.9 } = interval;
  if (!Number.isFinite(low) || !Number.isFinite(high) || !(low < high)) {
    throw new RangeError(`an interval needs low < high, both finite; received low ${low}, high ${high}`);
  }
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`confidence lies strictly between 0 and 1, received ${confidence}`);
  return (1 - confidence) / 2;
}
