import { compensatedSum, exp, log, meanAndVariance, minimize, solveLinear } from '../../numeric/index.js';
import type { Distribution } from '../distribution.js';
import { exponential, gamma, gpd, lognormal, normal, pareto2, weibull } from '../distributions/index.js';

/** What is known of how the data were collected. */
export interface FitOptions {
  /** Losses below this were never recorded. */
  readonly truncatedBelow?: number;
  /** Losses at or above this are known only to be that large. */
  readonly censoredAbove?: number;
}

/** A family fitted to data. */
export interface Fit {
  readonly distribution: Distribution;
  readonly estimates: Readonly<Record<string, number>>;
  /** From the observed information; NaN where it is not positive definite. */
  readonly standardErrors: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
  /** 2 (parameters - log likelihood): smaller is better. */
  readonly aic: number;
  readonly n: number;
  readonly censored: number;
}

interface Family {
  readonly names: readonly string[];
  readonly make: (p: readonly number[]) => Distribution;
  /** Parameters that must be positive are searched on the logarithm. */
  readonly positive: readonly boolean[];
  readonly start: (data: readonly number[]) => readonly number[];
}

const logs = (data: readonly number[]): { mean: number; variance: number } => meanAndVariance(data.map((x) => log(x)));

/** Families that can be fitted, with where the search starts. */
const families: Readonly<Record<string, Family>> = {
  lognormal: {
    names: ['mu', 'sigma'],
    make: ([mu = 0, sigma = 1]) => lognormal({ mu, sigma }),
    positive: [false, true],
    start: (data) => [logs(data).mean, Math.max(1e-3, Math.sqrt(logs(data).variance))],
  },
  normal: {
    names: ['mu', 'sigma'],
    make: ([mu = 0, sigma = 1]) => normal({ mu, sigma }),
    positive: [false, true],
    start: (data) => [meanAndVariance(data).mean, Math.max(1e-9, Math.sqrt(meanAndVariance(data).variance))],
  },
  exponential: {
    names: ['mean'],
    make: ([mean = 1]) => exponential({ mean }),
    positive: [true],
    start: (data) => [meanAndVariance(data).mean],
  },
  gamma: {
    names: ['shape', 'scale'],
    make: ([shape = 1, scale = 1]) => gamma({ shape, scale }),
    positive: [true, true],
    start: (data) => {
      const { mean, variance } = meanAndVariance(data);
      return [(mean * mean) / variance, variance / mean];
    },
  },
  weibull: {
    names: ['shape', 'scale'],
    make: ([shape = 1, scale = 1]) => weibull({ shape, scale }),
    positive: [true, true],
    start: (data) => [1.2 / Math.max(0.05, Math.sqrt(logs(data).variance)), exp(logs(data).mean + 0.57)],
  },
  pareto2: {
    names: ['shape', 'scale'],
    make: ([shape = 1, scale = 1]) => pareto2({ shape, scale }),
    positive: [true, true],
    start: (data) => [2.5, 1.5 * meanAndVariance(data).mean],
  },
  gpd: {
    names: ['xi', 'beta'],
    make: ([xi = 0, beta = 1]) => gpd({ xi, beta }),
    positive: [false, true],
    start: (data) => [0.2, 0.8 * meanAndVariance(data).mean],
  },
};

/**
 * Maximum likelihood with standard errors, for complete, left-truncated and right-censored data.
 *
 * Formula: sum of ln f(x) (ln sf(c) where censored) less n ln sf(t) under truncation at t; standard errors from the inverse
 * of the negative Hessian at the maximum, by central differences.
 *
 * @throws RangeError for an unknown family, fewer values than parameters plus one, or values outside the family's support
 * @example fitMaximumLikelihood('lognormal', losses, { truncatedBelow: 10_000, censoredAbove: 1_000_000 }).estimates
 */
export function fitMaximumLikelihood(family: string, data: readonly number[], options: FitOptions = {}): Fit {
  const chosen = families[family];
  if (chosen === undefined)
    throw new RangeError(`"${family}" cannot be fitted; these can: ${Object.keys(families).join(', ')}`);
  if (data.length <= chosen.names.length)
    throw new RangeError(
      `fitting ${chosen.names.length} parameters needs more than ${chosen.names.length} values, received ${data.length}`,
    );
  const { truncatedBelow, censoredAbove = Infinity } = options;
  data.forEach((x, k) => {
    if (!Number.isFinite(x) || (family !== 'normal' && !(x > 0)))
      throw new RangeError(
        `data[${k}] is ${x}: ${family} takes finite values${family === 'normal' ? '' : ' above zero'}`,
      );
    if (truncatedBelow !== undefined && x < truncatedBelow)
      throw new RangeError(`data[${k}] is ${x}, below the truncation point ${truncatedBelow}`);
  });
  const likelihood = (parameters: readonly number[]): number =>
    logLikelihood(chosen.make(parameters), data, truncatedBelow, censoredAbove);
  const into = (p: readonly number[]): number[] => p.map((x, k) => (chosen.positive[k] ? log(x) : x));
  const back = (q: readonly number[]): number[] => q.map((x, k) => (chosen.positive[k] ? exp(x) : x));
  const objective = (q: readonly number[]): number => {
    const value = -likelihood(back(q));
    return Number.isFinite(value) ? value : 1e300;
  };
  let point = into(chosen.start(data));
  for (let round = 0; round < 3; round++)
    point = [...minimize(objective, point, { tolerance: 1e-12, maxEvaluations: 4000 }).point];
  const best = polished(likelihood, back(point));
  const errors = standardErrors(likelihood, best);
  const named = (values: readonly number[]) =>
    Object.fromEntries(chosen.names.map((name, k) => [name, values[k] as number]));
  const top = likelihood(best);
  return {
    distribution: chosen.make(best),
    estimates: named(best),
    standardErrors: named(errors),
    logLikelihood: top,
    aic: 2 * (best.length - top),
    n: data.length,
    censored: data.filter((x) => x >= censoredAbove).length,
  };
}

/** ln of the likelihood of data under a distribution. */
export function logLikelihood(
  distribution: Distribution,
  data: readonly number[],
  truncatedBelow?: number,
  censoredAbove = Infinity,
): number {
  const kept = truncatedBelow === undefined ? 0 : log(distribution.sf(truncatedBelow));
  return compensatedSum(
    data.map((x) => (x >= censoredAbove ? log(distribution.sf(censoredAbove)) : log(distribution.pdf(x))) - kept),
  );
}

/** Newton steps from the simplex's answer, each kept only if the likelihood rises. */
function polished(likelihood: (p: readonly number[]) => number, start: readonly number[]): number[] {
  let best = [...start];
  for (let n = 0; n < 8; n++) {
    const { gradient, hessian } = slopes(likelihood, best);
    let step: readonly number[];
    try {
      step = solveLinear(
        hessian.map((row) => row.map((x) => -x)),
        [...gradient],
      );
    } catch {
      return best;
    }
    const next = best.map((x, k) => x + (step[k] as number));
    const rises = next.every(Number.isFinite) && safely(likelihood, next) >= likelihood(best);
    if (!rises) return best;
    best = next;
  }
  return best;
}

function safely(likelihood: (p: readonly number[]) => number, at: readonly number[]): number {
  try {
    return likelihood(at);
  } catch {
    return -Infinity;
  }
}

function slopes(
  f: (p: readonly number[]) => number,
  at: readonly number[],
): { gradient: number[]; hessian: number[][] } {
  const h = at.map((x) => 1e-4 * Math.max(Math.abs(x), 1e-2));
  const moved = (shift: readonly number[]): number => f(at.map((x, k) => x + (shift[k] as number) * (h[k] as number)));
  const unit = (k: number, by: number): number[] => at.map((_, j) => (j === k ? by : 0));
  const gradient = at.map(
    (_, k) =>
      (8 * (moved(unit(k, 1)) - moved(unit(k, -1))) - (moved(unit(k, 2)) - moved(unit(k, -2)))) /
      (12 * (h[k] as number)),
  );
  const middle = f(at);
  const hessian = at.map((_, i) =>
    at.map((_, j) => {
      const scale = (h[i] as number) * (h[j] as number);
      if (i === j)
        return (
          (16 * (moved(unit(i, 1)) + moved(unit(i, -1))) - moved(unit(i, 2)) - moved(unit(i, -2)) - 30 * middle) /
          (12 * scale)
        );
      const both = (a: number, b: number): number => moved(at.map((_, k) => (k === i ? a : k === j ? b : 0)));
      return (both(1, 1) - both(1, -1) - both(-1, 1) + both(-1, -1)) / (4 * scale);
    }),
  );
  return { gradient, hessian };
}

function standardErrors(likelihood: (p: readonly number[]) => number, at: readonly number[]): number[] {
  const { hessian } = slopes(likelihood, at);
  return at.map((_, k) => {
    try {
      const column = solveLinear(
        hessian.map((row) => row.map((x) => -x)),
        at.map((_, j) => (j === k ? 1 : 0)),
      );
      return Math.sqrt(column[k] as number);
    } catch {
      return Number.NaN;
    }
  });
}
