import {
  exp,
  findRoot,
  log,
  normalCdf,
  normalQuantile,
  normalSf,
  powInt,
  requirePositive,
} from '../../numeric/index.js';
import { define } from '../define.js';

type Parameters = { readonly mean: number } & (
  | { readonly lambda: number }
  | { readonly shape_lambda: number }
  | { readonly shape: number }
);

/**
 * Inverse Gaussian with a mean and a shape lambda: variance mean^3 / lambda.
 * @throws RangeError unless mean and lambda are positive and finite
 * @example inverseGaussian({ mean: 340_000, lambda: 200_000 }).sf(1e6)
 */
export function inverseGaussian(parameters: Parameters) {
  const { mean } = parameters;
  const lambda =
    'lambda' in parameters ? parameters.lambda : 'shape' in parameters ? parameters.shape : parameters.shape_lambda;
  requirePositive('mean', mean, 'mean');
  requirePositive('lambda', lambda, 'shape');
  const root = (x: number): number => Math.sqrt(lambda / x);
  // exp(2 lambda / mean) Phi(-r (x / mean + 1)) without overflow: the two exponents are joined first.
  const second = (x: number): number => scaledTail(root(x) * (x / mean + 1), (2 * lambda) / mean);
  const cdf = (x: number): number => (x <= 0 ? 0 : Math.min(1, normalCdf(root(x) * (x / mean - 1)) + second(x)));
  const sf = (x: number): number => (x <= 0 ? 1 : x === Infinity ? 0 : upper(x));
  const pdf = (x: number): number => {
    if (x <= 0) return 0;
    const gap = x - mean;
    return Math.sqrt(lambda / (2 * Math.PI * x)) * (1 / x) * exp((-lambda * gap * gap) / (2 * mean * mean * x));
  };
  const variance = (mean * mean * mean) / lambda;
  const start = (z: number): number => mean * exp(z * Math.sqrt(mean / lambda));
  return define({
    family: 'inverseGaussian',
    parameters: { mean, lambda },
    support: [0, Infinity],
    mean,
    variance,
    skewness: 3 * Math.sqrt(mean / lambda),
    pdf,
    cdf,
    sf,
    quantile: (u) => (u === 0 ? 0 : u === 1 ? Infinity : solve((x) => log(cdf(x)) - log(u), start(normalQuantile(u)))),
    upperQuantile: (q) =>
      q === 0 ? Infinity : q === 1 ? 0 : solve((x) => log(q) - log(sf(x)), start(-normalQuantile(q))),
    moment,
    lev: (limit, order) =>
      limit <= 0 ? powInt(limit, order) : limit === Infinity ? moment(order) : limited(limit, order),
  });

  /** Phi(-a) - e^(2 lambda / mean) Phi(-b), taken as an integral's difference in the far tail through the common factor. */
  function upper(x: number): number {
    const a = root(x) * (x / mean - 1);
    if (a < 5) return Math.max(0, normalSf(a) - second(x));
    const b = root(x) * (x / mean + 1);
    // Both terms carry phi(a); their Mills ratios differ little, so the difference is taken on the ratios.
    return (exp((-a * a) / 2) / Math.sqrt(2 * Math.PI)) * (mills(a) - mills(b));
  }

  function moment(order: number): number {
    // E[X^k] = mean^k sum over j of (k - 1 + j)! / (j! (k - 1 - j)!) (mean / (2 lambda))^j.
    let sum = 0;
    let term = 1;
    for (let j = 0; j < order; j++) {
      sum += term;
      term *= (((order + j) * (order - 1 - j)) / (j + 1)) * (mean / (2 * lambda));
    }
    return powInt(mean, order) * sum;
  }

  function limited(limit: number, order: number): number {
    // First order in closed form; higher orders through d/d(mean) recurrences are less stable than the integral of sf.
    const a = root(limit) * (limit / mean - 1);
    const first = limit - (limit - mean) * normalCdf(a) - (limit + mean) * second(limit);
    if (order === 1) return first;
    return simpson((x) => order * powInt(x, order - 1) * sf(x), limit);
  }
}

/** e^shift Phi(-b) for b > 0. */
function scaledTail(b: number, shift: number): number {
  return b < 10 ? exp(shift) * normalSf(b) : (exp(shift - (b * b) / 2) / Math.sqrt(2 * Math.PI)) * mills(b);
}

/** Mills ratio Phi(-t) / phi(t) for t > 0, by continued fraction in the tail. */
function mills(t: number): number {
  if (t < 5) return normalSf(t) * Math.sqrt(2 * Math.PI) * exp((t * t) / 2);
  let tail = t;
  for (let k = 120; k >= 1; k--) tail = t + k / tail;
  return 1 / tail;
}

function solve(gap: (x: number) => number, guess: number): number {
  let low = guess;
  let high = guess;
  while (gap(low) > 0 && low > 1e-300) low /= 2;
  while (gap(high) < 0 && high < 1e300) high *= 2;
  return low === high ? low : findRoot(gap, low, high, { tolerance: 0 });
}

function simpson(f: (x: number) => number, end: number): number {
  const steps = 20_000;
  let sum = f(0) + f(end);
  for (let n = 1; n < steps; n++) sum += (n % 2 === 1 ? 4 : 2) * f((end * n) / steps);
  return (sum * end) / (3 * steps);
}
