import {
  addPairs,
  divideToPair,
  exp,
  expm1,
  findRoot,
  integrate,
  log,
  log1p,
  log1pExp,
  logRatio,
  powInt,
  requireFinite,
  requirePositive,
} from '../../numeric/index.js';
import { affineMoment } from '../affine-moment.js';
import { define } from '../define.js';
import { type MeanSd, momentMakers, quantileMakers } from '../makers.js';

/** Parameters of a generalized Pareto: shape xi, scale beta, threshold loc (0 unless said). */
export interface GpdParameters {
  readonly xi: number;
  readonly beta: number;
  readonly loc?: number;
}

/**
 * Generalized Pareto above a threshold: sf (1 + xi (x - loc) / beta)^(-1 / xi), exponential at xi = 0.
 * The mean is infinite for xi >= 1, the variance for xi >= 1/2; for xi < 0 the largest value is loc - beta / xi.
 * @throws RangeError unless xi and loc are finite and beta is positive
 * @example gpd({ xi: 0.7, beta: 60_000 }).mean // 200000
 */
export function gpd({ xi, beta, loc = 0 }: GpdParameters) {
  requireFinite('xi', xi, 'shape of the tail');
  requirePositive('beta', beta, 'scale');
  requireFinite('loc', loc, 'threshold');
  const [end, endLow] = xi < 0 ? endOf(xi, beta, loc) : [Infinity, 0];
  /** -ln sf; near a finite end the distance to the end keeps the digits. */
  const hazard = (x: number): number => {
    const y = (x - loc) / beta;
    if (y > 1e300) return xi > 0 ? log1pExp(log(xi) + logRatio(x - loc, beta)) / xi : y;
    return xi * y > -0.5 ? stretched(xi, y) : log(Math.max(0, (end - x + endLow) / beta) * -xi) / xi;
  };
  /** The value whose hazard is t. */
  const at = (t: number): number => {
    if (xi * t > -0.5) return Math.min(end, loc + beta * shrunk(xi, t));
    return t === Infinity ? end : Math.max(loc, end + ((beta / xi) * exp(xi * t) + endLow));
  };
  const inside = (x: number): boolean => x > loc && x < end;
  return define({
    family: 'gpd',
    parameters: { xi, beta, loc },
    support: [loc, end],
    mean: xi < 1 ? loc + beta / (1 - xi) : Infinity,
    variance: xi < 0.5 ? (beta * beta) / ((1 - xi) * (1 - xi) * (1 - 2 * xi)) : Infinity,
    skewness: skewness(xi),
    pdf: (x) => (x < loc || x > end ? 0 : xi === -1 ? 1 / beta : exp(-(1 + xi) * hazard(x)) / beta),
    cdf: (x) => (inside(x) ? -expm1(-hazard(x)) : x <= loc ? 0 : 1),
    sf: (x) => (inside(x) ? exp(-hazard(x)) : x <= loc ? 1 : 0),
    quantile: (u) => at(-log1p(-u)),
    upperQuantile: (q) => at(-log(q)),
    moment: (order) => raised(Infinity, order),
    lev: (limit, order) => (limit <= loc ? powInt(limit, order) : raised(limit, order)),
  });

  /** E[(loc + min(Y, limit - loc))^order]. */
  function raised(limit: number, order: number): number {
    const top = limit < end ? hazard(limit) : Infinity;
    if (top === Infinity && xi * order >= 1) return Infinity;
    return affineMoment(loc, beta, order, (k) => (top === Infinity ? full(xi, k) : limited(xi, top, k)));
  }
}

/** The largest value loc - beta / xi, and what rounding took from it: next to the end that is most of the distance. */
function endOf(xi: number, beta: number, loc: number): readonly [high: number, low: number] {
  const width = divideToPair(beta, -xi);
  return width[0] < 1e280 ? addPairs([loc, 0], width) : [loc + beta / -xi, 0];
}

/** ln(1 + xi y) / xi, smooth through xi = 0: Taylor's series where xi y is so small that its digits matter. */
function stretched(xi: number, y: number): number {
  const z = xi * y;
  return Math.abs(z) < 1e-5 ? y * (1 - z * (1 / 2 - z * (1 / 3 - z / 4))) : log1p(z) / xi;
}

/** (e^(xi t) - 1) / xi, its inverse. */
function shrunk(xi: number, t: number): number {
  const z = xi * t;
  return Math.abs(z) < 1e-5 ? t * (1 + z * (1 / 2 + z * (1 / 6 + z / 24))) : expm1(z) / xi;
}

function skewness(xi: number): number {
  if (xi >= 1 / 3) return xi < 1 ? Infinity : Number.NaN;
  return (2 * (1 + xi) * Math.sqrt(1 - 2 * xi)) / (1 - 3 * xi);
}

/** E[Z^k] of the standard form: k! / ((1 - xi) (1 - 2 xi) ... (1 - k xi)). */
function full(xi: number, k: number): number {
  let moment = 1;
  for (let j = 1; j <= k; j++) moment *= j / (1 - j * xi);
  return moment;
}

/** E[min(Z, z)^k] of the standard form where z has hazard t: the integral of k z^(k-1) sf over z, taken over the hazard. */
function limited(xi: number, t: number, k: number): number {
  if (k === 1) return shrunk(xi - 1, t);
  if ((1 - k * xi) * t > 800) return full(xi, k);
  const density = (s: number): number => k * powInt(shrunk(xi, s), k - 1) * exp((xi - 1) * s);
  const breaks = [0.001, 0.01, 0.1, 0.5].map((share) => share * t);
  return integrate(density, 0, t, { breaks: t > 30 ? breaks : [], relative: 1e-13 }).value;
}

type Threshold = { readonly loc?: number };

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd, loc = 0 }: MeanSd & Threshold) => {
  requirePositive('mean - loc', mean - loc, 'mean excess over the threshold');
  const ratio = (mean - loc) / sd;
  const xi = (1 - ratio * ratio) / 2;
  return gpd({ xi, beta: (mean - loc) * (1 - xi), loc });
});

/** The generalized Pareto above `loc` (0 unless said) with a mean and a standard deviation, or a coefficient of variation. */
gpd.fromMeanSd = fromMeanSd;
gpd.fromMeanCv = fromMeanCv;

const { fromQuantiles, fromInterval } = quantileMakers(([p, x], [q, y], given: Threshold | undefined) => {
  const loc = given?.loc ?? 0;
  requirePositive('low - loc', x - loc, 'lower value above the threshold');
  // The ratio of the two excesses rises with the shape, from 1 to Infinity.
  const excess = (xi: number, u: number): number => shrunk(xi, -log1p(-u));
  const wanted = log((y - loc) / (x - loc));
  const xi = findRoot((s) => log(Math.min(1e300, excess(s, q) / excess(s, p))) - wanted, -1e3, 1e2);
  return gpd({ xi, beta: (x - loc) / excess(xi, p), loc });
});

/** The generalized Pareto above `loc` (0 unless said) through two quantiles, or whose central interval is given. */
gpd.fromQuantiles = fromQuantiles;
gpd.fromInterval = fromInterval;
