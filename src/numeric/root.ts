import { refuse } from './refuse.js';

/** When the search for a root stops. */
export interface RootOptions {
  /** Absolute width at which the search stops, on top of two ulp of the root; 0 by default. */
  readonly tolerance?: number;
  /** Most evaluations of f; 200 by default. */
  readonly maxEvaluations?: number;
}

/**
 * Returns x in [low, high] with f(x) = 0, where f(low) and f(high) differ in sign.
 *
 * Inverse quadratic interpolation when it is safe, bisection when not. Throws a RangeError when the ends do not
 * bracket a root or f gives NaN.
 * Source: Chandrupatla (1997).
 *
 * @example findRoot((x) => x * x - 2, 0, 2) // 1.4142135623730954
 */
export function findRoot(f: (x: number) => number, low: number, high: number, options: RootOptions = {}): number {
  const { tolerance = 0, maxEvaluations = 200 } = options;
  let newest = { x: high, y: valueAt(f, high) };
  let opposite = { x: low, y: valueAt(f, low) };
  if (newest.y === 0) return high;
  if (opposite.y === 0) return low;
  if (newest.y > 0 === opposite.y > 0)
    refuse('low, high', 'ends of the bracket of a root', 'of opposite sign under f', [opposite.y, newest.y]);
  let share = 0.5;
  for (let evaluations = 2; evaluations < maxEvaluations; evaluations++) {
    const x = newest.x + share * (opposite.x - newest.x);
    const next = { x, y: valueAt(f, x) };
    const sameSide = next.y > 0 === newest.y > 0;
    const third = sameSide ? newest : opposite;
    if (!sameSide) opposite = newest;
    newest = next;
    const best = Math.abs(newest.y) < Math.abs(opposite.y) ? newest : opposite;
    const width = (4.440892098500626e-16 * Math.abs(best.x) + tolerance + 1e-323) / Math.abs(opposite.x - newest.x);
    if (width > 0.5 || best.y === 0) return best.x;
    share = Math.min(1 - width, Math.max(width, nextShare(newest, opposite, third)));
  }
  return Math.abs(newest.y) < Math.abs(opposite.y) ? newest.x : opposite.x;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function valueAt(f: (x: number) => number, x: number): number {
  const y = f(x);
  return Number.isNaN(y) ? refuse(`f(${x})`, 'value of the function whose root is sought', 'a number', y) : y;
}

/** Where between a and b to look next: 0.5 unless the parabola through the three points is monotone. */
function nextShare(a: Point, b: Point, c: Point): number {
  const xi = (a.x - b.x) / (c.x - b.x);
  const phi = (a.y - b.y) / (c.y - b.y);
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 0.5;
  const first = (a.y / (b.y - a.y)) * (c.y / (b.y - c.y));
  const second = ((c.x - a.x) / (b.x - a.x)) * (a.y / (c.y - a.y)) * (b.y / (c.y - b.y));
  return first + second;
}
