import { exp, expm1, findRoot, log, log1p, log1pExp } from '../../numeric/index.js';
import type { Copula } from './gaussian.js';
import { inside, positiveTheta, requireColumns, thetaFromOne } from './parts.js';

/**
 * Clayton copula: joint small values. Kendall's tau theta / (theta + 2), lower tail dependence 2^(-1 / theta).
 *
 * Each column is replaced by its conditional quantile given the columns before it, in closed form for any dimension.
 * @throws RangeError unless theta is positive and the dimension a whole number from 2
 * @example claytonCopula({ theta: 1.2, dimension: 2 }).apply([u, v], u.length)
 */
export function claytonCopula({
  theta,
  dimension = 2,
}: {
  readonly theta: number;
  readonly dimension?: number;
}): Copula {
  positiveTheta(theta);
  requireDimension(dimension);
  return {
    dimension,
    apply: (columns, count) => {
      requireColumns(columns, dimension);
      for (let row = 0; row < count; row++) {
        // Logarithm of the sum of u_j^-theta over the columns so far, less their number minus one: the powers overflow.
        let a = -theta * log((columns[0] as Float64Array)[row] as number);
        for (let k = 1; k < dimension; k++) {
          const w = (columns[k] as Float64Array)[row] as number;
          const rise = a + logExpm1((-theta / (1 + theta * k)) * log(w));
          (columns[k] as Float64Array)[row] = inside(exp(-log1pExp(rise) / theta));
          a = logSum(a, rise);
        }
      }
    },
  };
}

/**
 * Gumbel copula of two columns: joint large values. Kendall's tau 1 - 1 / theta, upper tail dependence 2 - 2^(1 / theta).
 *
 * The second column is replaced by its conditional quantile given the first, found as a root.
 * @throws RangeError unless theta is at least 1
 * @example gumbelCopula({ theta: 1.2 }).apply([u, v], u.length)
 */
export function gumbelCopula({ theta }: { readonly theta: number }): Copula {
  thetaFromOne(theta);
  return {
    dimension: 2,
    apply: (columns, count) => {
      requireColumns(columns, 2);
      const [first, second] = columns as [Float64Array, Float64Array];
      for (let row = 0; row < count; row++)
        second[row] = inside(conditional(theta, first[row] as number, second[row] as number));
    },
  };
}

/**
 * v with P(V <= v | U = u) = w. With x = -ln u, y = -ln v and x e^t = (x^theta + y^theta)^(1 / theta) the logarithm of the
 * conditional is -x (e^t - 1) - (theta - 1) t, which falls steadily from 0.
 */
function conditional(theta: number, u: number, w: number): number {
  const x = -log(u);
  const wanted = -log(w);
  // Without the second term t is the most it can be, up to rounding.
  const most = log1p(wanted / x) * (1 + 1e-12);
  const t = findRoot((t) => x * expm1(t) + (theta - 1) * t - wanted, 0, most);
  return exp(-exp(log(x) + logExpm1(theta * t) / theta));
}

/** ln(e^x - 1) for x > 0. */
const logExpm1 = (x: number): number => (x > 1 ? x + log1p(-exp(-x)) : log(expm1(x)));

/** ln(e^a + e^b). */
const logSum = (a: number, b: number): number => (a > b ? a + log1pExp(b - a) : b + log1pExp(a - b));

function requireDimension(dimension: number): void {
  if (!Number.isInteger(dimension) || dimension < 2)
    throw new RangeError(`a copula ties at least 2 columns, received ${dimension}`);
}
