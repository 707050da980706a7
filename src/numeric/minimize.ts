/** Where a minimization starts from and when it stops. */
export interface MinimizeOptions {
  /** First step along each axis, absolute; 5 % of the coordinate (or 0.00025) by default. */
  readonly step?: number | readonly number[];
  /** Stops when the simplex is this small in value and (relatively) in place; 1e-10 by default. */
  readonly tolerance?: number;
  /** Most evaluations of f; 400 per dimension by default. */
  readonly maxEvaluations?: number;
}

/** Where a minimization ended. */
export interface Minimum {
  readonly point: number[];
  readonly value: number;
  readonly evaluations: number;
  readonly converged: boolean;
}

interface Vertex {
  readonly point: number[];
  readonly value: number;
}

/**
 * Returns a local minimum of f near `start` without derivatives; NaN counts as Infinity.
 *
 * The Nelder-Mead simplex with coefficients that adapt to the dimension, restarted never: `converged` is false when
 * the evaluations ran out.
 * Source: Nelder and Mead (1965); Gao and Han (2012) for the coefficients.
 *
 * @example minimize(([x]) => (x - 3) * (x - 3), [0]).point // [3.0000000000000004]
 */
export function minimize(
  f: (point: number[]) => number,
  start: readonly number[],
  options: MinimizeOptions = {},
): Minimum {
  const n = start.length;
  const { tolerance = 1e-10, maxEvaluations = 400 * n } = options;
  let evaluations = 0;
  const visit = (point: number[]): Vertex => {
    evaluations++;
    const value = f(point);
    return { point, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };
  const simplex = firstSimplex(start, options.step).map(visit);
  const order = () => simplex.sort((a, b) => a.value - b.value);
  order();
  while (!isSmall(simplex, tolerance) && evaluations < maxEvaluations) {
    const replaced = improve(simplex, visit);
    if (!replaced) shrink(simplex, visit);
    order();
  }
  return { ...simplex[0], evaluations, converged: isSmall(simplex, tolerance) };
}

function firstSimplex(start: readonly number[], step: MinimizeOptions['step']): number[][] {
  const corners = start.map((_, axis) => {
    const corner = [...start];
    const given = typeof step === 'number' ? step : step?.[axis];
    corner[axis] += given ?? (start[axis] === 0 ? 0.00025 : 0.05 * start[axis]);
    return corner;
  });
  return [[...start], ...corners];
}

function isSmall(simplex: readonly Vertex[], tolerance: number): boolean {
  const best = simplex[0];
  const spread = simplex[simplex.length - 1].value - best.value;
  if (!(spread <= tolerance * (Math.abs(best.value) + tolerance))) return false;
  const reach = Math.sqrt(tolerance);
  return simplex.every(({ point }) =>
    point.every((x, axis) => Math.abs(x - best.point[axis]) <= reach * (Math.abs(best.point[axis]) + reach)),
  );
}

/** Moves the worst vertex through the center of the others; false when no such move helps. */
function improve(simplex: Vertex[], visit: (point: number[]) => Vertex): boolean {
  const n = simplex.length - 1;
  const size = Math.max(n, 2);
  const worst = simplex[n];
  const center = worst.point.map((_, axis) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += simplex[i].point[axis];
    return sum / n;
  });
  const along = (by: number) => visit(center.map((x, axis) => x + by * (x - worst.point[axis])));
  const replace = (vertex: Vertex) => {
    simplex[n] = vertex;
    return true;
  };
  const reflected = along(1);
  if (reflected.value < simplex[0].value) {
    const expanded = along(1 + 2 / size);
    return replace(expanded.value < reflected.value ? expanded : reflected);
  }
  if (reflected.value < simplex[n - 1].value) return replace(reflected);
  const inside = reflected.value >= worst.value;
  const contracted = along((inside ? -1 : 1) * (0.75 - 1 / (2 * size)));
  return contracted.value < (inside ? worst.value : reflected.value) && replace(contracted);
}

function shrink(simplex: Vertex[], visit: (point: number[]) => Vertex): void {
  const best = simplex[0].point;
  const share = 1 - 1 / Math.max(best.length, 2);
  for (let i = 1; i < simplex.length; i++) {
    simplex[i] = visit(simplex[i].point.map((x, axis) => best[axis] + share * (x - best[axis])));
  }
}
