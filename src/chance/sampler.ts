import { exp, log, log1p, normalCdf, normalQuantile, normalSf } from '../numeric/index.js';
import type { Distribution } from './distribution.js';
import { studentT } from './distributions/student-t.js';

/** Turns a column of uniforms into a column of values: the quantile, row by row. */
export type FillQuantiles = (uniforms: Float64Array, count: number, out: Float64Array) => void;

const made = new WeakMap<Distribution, FillQuantiles>();

/**
 * The fastest honest way to a distribution's quantiles: a loop over the closed form where there is one, else a table
 * that depends on the distribution alone. A table's error is below 1e-9 of the value (of the width of a bounded support)
 * between the 1e-15 quantiles; beyond them the quantile itself is used. Counts are exact.
 */
export function fillQuantiles(distribution: Distribution): FillQuantiles {
  let fill = made.get(distribution);
  if (fill === undefined) {
    const direct = directs[distribution.family];
    fill = direct !== undefined ? direct(distribution.parameters as never) : tabulated(distribution);
    made.set(distribution, fill);
  }
  return fill;
}

type Parameters = Record<string, number>;

/** Beyond, an error of 1e-11 in the logarithm is no longer one of 1e-9 in the value. */
const LARGE_LOG = 40;

const directs: Readonly<Record<string, (p: Parameters) => FillQuantiles>> = {
  constant:
    ({ value }) =>
    (_, count, out) =>
      void out.fill(value as number, 0, count),
  uniform: ({ min = 0, max = 1 }) => loop((u) => min + u * (max - min)),
  bernoulli: ({ p = 0 }) => loop((u) => (u <= 1 - p ? 0 : 1)),
  normal:
    ({ mu = 0, sigma = 1 }) =>
    (u, count, out) => {
      for (let i = 0; i < count; i++) out[i] = mu + sigma * normalQuantile(u[i] as number);
    },
  lognormal:
    ({ mu = 0, sigma = 1 }) =>
    (u, count, out) => {
      for (let i = 0; i < count; i++) out[i] = exp(mu + sigma * normalQuantile(u[i] as number));
    },
  logitNormal:
    ({ mu = 0, sigma = 1 }) =>
    (u, count, out) => {
      for (let i = 0; i < count; i++) out[i] = 1 / (1 + exp(-(mu + sigma * normalQuantile(u[i] as number))));
    },
  exponential:
    ({ mean = 1 }) =>
    (u, count, out) => {
      for (let i = 0; i < count; i++) out[i] = -mean * log1p(-(u[i] as number));
    },
  triangular: ({ min = 0, mode = 0, max = 1 }) => {
    const width = max - min;
    const [left, right] = [width * (mode - min), width * (max - mode)];
    const atMode = (mode - min) / width;
    return loop((u) => (u < atMode ? min + Math.sqrt(u * left) : max - Math.sqrt((1 - u) * right)));
  },
  // The tail of its logarithm is a power: the logarithm is tabulated, and where it is large its own quantile is taken.
  logT: (p) => {
    const t = studentT(p as { df: number });
    const inner = fillQuantiles(t);
    return (u, count, out) => {
      inner(u, count, out);
      for (let i = 0; i < count; i++) {
        const y = out[i] as number;
        out[i] = exp(y > -LARGE_LOG && y < LARGE_LOG ? y : t.quantile(u[i] as number));
      }
    };
  },
  scaled: (p) => after(p, (x, by) => x * by),
  shifted: (p) => after(p, (x, by) => x + by),
};

function loop(quantile: (u: number) => number): FillQuantiles {
  return (u, count, out) => {
    for (let i = 0; i < count; i++) out[i] = quantile(u[i] as number);
  };
}

function after(parameters: Parameters, change: (x: number, by: number) => number): FillQuantiles {
  const { of, by } = parameters as unknown as { of: Distribution; by: number };
  const inner = fillQuantiles(of);
  return (u, count, out) => {
    inner(u, count, out);
    for (let i = 0; i < count; i++) out[i] = change(out[i] as number, by);
  };
}

function tabulated(distribution: Distribution): FillQuantiles {
  if (distribution.discrete) return counted(distribution) ?? loop(distribution.quantile);
  return hasAtoms(distribution) ? loop(distribution.quantile) : interpolated(distribution);
}

/** A mixture may jump; a smooth table would smear the jump. */
function hasAtoms({ family }: Distribution): boolean {
  return ['mixture', 'spliced', 'truncated', 'empirical', 'histogram', 'metalog'].includes(family);
}

/** Longest table of a count before its own quantile is used. */
const longestTable = 100_000;
const guides = 1024;

/**
 * Cumulative probabilities with a guide: start where the uniform's thousandth begins, then step up. Not for values
 * between the whole numbers.
 */
function counted(distribution: Distribution): FillQuantiles | undefined {
  const first = distribution.support[0];
  if (!Number.isInteger(first) || distribution.upperQuantile(1e-17) - first > longestTable) return undefined;
  const cumulative: number[] = [];
  let mass = 0;
  for (let k = first; cumulative.length === 0 || (cumulative[cumulative.length - 1] as number) < 1; k++) {
    const upTo = distribution.cdf(k);
    cumulative.push(upTo);
    mass += distribution.pdf(k);
    if (upTo > 0.9999 && distribution.sf(k) <= 5e-17) break;
  }
  if (!(Math.abs(mass - 1) < 1e-8)) return undefined;
  const cdf = Float64Array.from(cumulative);
  cdf[cdf.length - 1] = 1;
  const start = Uint32Array.from({ length: guides + 1 }, (_, g) => cdf.findIndex((sum) => sum >= g / guides));
  return (u, count, out) => {
    for (let i = 0; i < count; i++) {
      const x = u[i] as number;
      let k = start[Math.floor(x * guides)] as number;
      while ((cdf[k] as number) < x) k++;
      out[i] = first + k;
    }
  };
}

const cells = 2048;
/** Half width of the table in standard normal deviates: quantiles of 1e-15. */
const reach = 7.94;
const step = (2 * reach) / cells;

/** Cubic Hermite over the normal deviate of the uniform, on the logarithm or logit where the support has ends. */
function interpolated(distribution: Distribution): FillQuantiles {
  const { into, back } = axisOf(distribution);
  const at = (z: number): number =>
    into(z <= 0 ? distribution.quantile(normalCdf(z)) : distribution.upperQuantile(normalSf(z)));
  const value = Float64Array.from({ length: cells + 5 }, (_, k) => at(-reach + (k - 2) * step));
  if (!value.every(Number.isFinite)) return loop(distribution.quantile);
  const slope = Float64Array.from({ length: cells + 1 }, (_, k) => {
    const [a, b, , c, d] = value.subarray(k, k + 5) as unknown as [number, number, number, number, number];
    return (a - 8 * b + 8 * c - d) / 12;
  });
  return (u, count, out) => {
    for (let i = 0; i < count; i++) {
      const z = normalQuantile(u[i] as number);
      const x = (z + reach) / step;
      const k = Math.floor(x);
      if (k < 0 || k >= cells) out[i] = distribution.quantile(u[i] as number);
      else
        out[i] = back(
          hermite(value[k + 2] as number, value[k + 3] as number, slope[k] as number, slope[k + 1] as number, x - k),
        );
    }
  };
}

function hermite(from: number, to: number, slopeFrom: number, slopeTo: number, t: number): number {
  const rise = to - from;
  return from + t * (slopeFrom + t * (3 * rise - 2 * slopeFrom - slopeTo + t * (slopeFrom + slopeTo - 2 * rise)));
}

interface Axis {
  readonly into: (x: number) => number;
  readonly back: (y: number) => number;
}

function axisOf({ family, parameters, support: [low, high] }: Distribution): Axis {
  if (family === 'studentT') return powerTailed(parameters as Parameters);
  const width = high - low;
  if (Number.isFinite(width)) {
    return {
      into: (x) => log(x - low) - log(high - x),
      back: (y) => (y < 0 ? low + (width * exp(y)) / (1 + exp(y)) : high - (width * exp(-y)) / (1 + exp(-y))),
    };
  }
  if (low > -Infinity) return { into: (x) => log(x - low), back: (y) => low + exp(y) };
  return { into: (x) => x, back: (y) => y };
}

/** A tail on either side that grows like a power: its inverse hyperbolic sine is smooth and nearly a straight line. */
function powerTailed({ mu = 0, sigma = 1 }: Parameters): Axis {
  const into = (t: number): number => (t < 0 ? -into(-t) : log1p(t + (t * t) / (1 + Math.sqrt(1 + t * t))));
  return {
    into: (x) => into((x - mu) / sigma),
    back: (y) => {
      const e = exp(y);
      return mu + sigma * (0.5 * (e - 1 / e));
    },
  };
}
