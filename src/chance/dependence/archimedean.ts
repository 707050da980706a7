import { exp, findRoot, log, pow, requirePositive } from '../../numeric/index.js';
import type { Copula } from './gaussian.js';

const inside = (u: number): number => Math.min(1 - 1.1102230246251565e-16, Math.max(1e-300, u));

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
  requirePositive('theta', theta, 'strength of dependence');
  requireDimension(dimension);
  return {
    dimension,
    apply: (columns, count) => {
      requireColumns(columns, dimension);
      for (let row = 0; row < count; row++) {
        // A = sum of u_j^-theta over the columns so far, less their number minus one.
        let a = pow((columns[0] as Float64Array)[row] as number, -theta);
        for (let k = 1; k < dimension; k++) {
          const w = (columns[k] as Float64Array)[row] as number;
          const u = pow(a * (pow(w, -theta / (1 + theta * k)) - 1) + 1, -1 / theta);
          (columns[k] as Float64Array)[row] = inside(u);
          a += pow(u, -theta) - 1;
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
  if (!(theta >= 1) || !Number.isFinite(theta))
    throw new RangeError(`theta of a Gumbel copula is at least 1, received ${theta}`);
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

/** v with P(V <= v | U = u) = w. With x = -ln u and y = -ln v: the conditional is e^(x - s) (s / x)^(1 - theta), s = (x^theta + y^theta)^(1 / theta). */
function conditional(theta: number, u: number, w: number): number {
  const x = -log(u);
  // In t = ln s the logarithm of the conditional falls steadily from 0 at s = x.
  const gap = (s: number): number => x - s + (1 - theta) * log(s / x) - log(w);
  let top = x + 1;
  while (gap(top) > 0) top = 2 * top;
  const s = findRoot(gap, x, top, { tolerance: 0 });
  const y = pow(Math.max(0, pow(s, theta) - pow(x, theta)), 1 / theta);
  return exp(-y);
}

function requireDimension(dimension: number): void {
  if (!Number.isInteger(dimension) || dimension < 2)
    throw new RangeError(`a copula ties at least 2 columns, received ${dimension}`);
}

function requireColumns(columns: readonly Float64Array[], dimension: number): void {
  if (columns.length !== dimension)
    throw new RangeError(`the copula ties ${dimension} columns, received ${columns.length}`);
}
