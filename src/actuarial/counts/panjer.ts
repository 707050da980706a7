import type { CountDistribution } from '../../chance/index.js';
import { exp, log, requireInteger } from '../../numeric/index.js';
import { requireMasses } from '../checks.js';
import { powerPmf } from './power-pmf.js';
import { unmodified } from './unmodified.js';

const LARGE = 1e250;

/**
 * Probabilities of a random sum by Panjer's recursion, for counts of the (a, b, 0) and (a, b, 1) classes.
 *
 * g_k = [(p1 - (a + b) p0) f_k + sum_j (a + b j / k) f_j g_(k - j)] / (1 - a f_0), g_0 = E[f_0^N]. Every term is
 * positive for the Poisson and negative binomial, so probabilities far in the tail keep their relative accuracy. Where
 * g_0 underflows the recursion runs on a scaled g and is rescaled by powers kept in the logarithm. A binomial, whose terms
 * change sign, is the power of one trial's probabilities instead; a zero-modified count is its base, reweighed.
 * Errors: RangeError where the count has no recursion, for a severity that is no list of probabilities, and for no points.
 * Source: Panjer (1981); Sundt and Jewell (1981).
 *
 * @example panjer(poisson({ lambda: 2 }), [0, 0.4, 0.3, 0.2, 0.1], 5)[4] // 0.12302879481429671
 */
export function panjer(frequency: CountDistribution, severity: ArrayLike<number>, points: number): Float64Array {
  requireMasses('severity', severity, 'probabilities of a loss of 0, 1, 2, ...');
  requireInteger('points', points, 'probabilities wanted', 1);
  if (frequency.family === 'binomial') {
    const { m, q } = frequency.parameters as { readonly m: number; readonly q: number };
    return powerPmf(
      Float64Array.from(severity, (f, k) => q * f + (k === 0 ? 1 - q : 0)),
      m,
      points,
    );
  }
  const base = unmodified(frequency);
  if (base === undefined) return recursion(frequency, severity, points);
  const g = panjer(base.count, severity, points).map((mass) => base.weight * mass);
  g[0] = frequency.pgf(severity[0]);
  return g;
}

function recursion(frequency: CountDistribution, severity: ArrayLike<number>, points: number): Float64Array {
  if (frequency.recursion === undefined)
    throw new RangeError(`${frequency.says} is outside the (a, b, 1) class of counts`);
  const { a, b, p0, p1 } = frequency.recursion;
  const g = new Float64Array(points);
  const start = startOf(frequency, severity[0]);
  const extra = start.logScale === 0 ? p1 - (a + b) * p0 : 0;
  const divisor = 1 / (1 - a * severity[0]);
  const last = severity.length - 1;
  let logScale = start.logScale;
  g[0] = start.value;
  for (let k = 1; k < points; k++) {
    let sum = k <= last ? extra * severity[k] : 0;
    const most = Math.min(k, last);
    for (let j = 1; j <= most; j++) sum += (a + (b * j) / k) * severity[j] * g[k - j];
    g[k] = sum * divisor;
    if (g[k] > LARGE) {
      for (let j = 0; j <= k; j++) g[j] /= LARGE;
      logScale += log(LARGE);
    }
  }
  return logScale === 0 ? g : unscale(g, logScale);
}

/** g_0 itself, or 1 with its logarithm where it is too small to start from. */
function startOf(frequency: CountDistribution, atZero: number): { value: number; logScale: number } {
  const value = frequency.pgf(atZero);
  if (value > 1e-280 || !(frequency.family in logPgfs)) return { value, logScale: 0 };
  return { value: 1, logScale: logPgfs[frequency.family]?.(frequency.parameters as never, atZero) ?? 0 };
}

/** Logarithm of E[z^N] of the families whose value may underflow. */
const logPgfs: Readonly<Record<string, (p: Readonly<Record<string, number>>, z: number) => number>> = {
  poisson: ({ lambda }, z) => lambda * (z - 1),
  negativeBinomial: ({ r, beta }, z) => -r * log(1 - beta * (z - 1)),
};

function unscale(g: Float64Array, logScale: number): Float64Array {
  const half = exp(logScale / 2);
  return half > 0 ? g.map((value) => value * half * half) : g.map((value) => exp(log(value) + logScale));
}
