/** First and second derivatives of a function of several variables, by central differences of the fourth order. */
export interface Slopes {
  readonly gradient: readonly number[];
  readonly hessian: readonly (readonly number[])[];
}

/**
 * Derivatives of `f` at a point; steps are 1e-4 of each coordinate (of 0.01 at least).
 *
 * @example slopes(([x = 0]) => x * x, [3]).gradient[0] // 6
 */
export function slopes(f: (at: readonly number[]) => number, at: readonly number[]): Slopes {
  const h = at.map((x) => 1e-4 * Math.max(Math.abs(x), 1e-2));
  const moved = (shift: readonly number[]): number => f(at.map((x, k) => x + shift[k] * h[k]));
  const along = (k: number, by: number): number => moved(at.map((_, j) => (j === k ? by : 0)));
  const across = (i: number, j: number, a: number, b: number): number =>
    moved(at.map((_, k) => (k === i ? a : k === j ? b : 0)));
  const middle = f(at);
  const twice = (i: number): number =>
    (16 * (along(i, 1) + along(i, -1)) - along(i, 2) - along(i, -2) - 30 * middle) / (12 * h[i] * h[i]);
  const mixed = (i: number, j: number): number =>
    (across(i, j, 1, 1) - across(i, j, 1, -1) - across(i, j, -1, 1) + across(i, j, -1, -1)) / (4 * h[i] * h[j]);
  return {
    gradient: at.map((_, k) => (8 * (along(k, 1) - along(k, -1)) - (along(k, 2) - along(k, -2))) / (12 * h[k])),
    hessian: at.map((_, i) => at.map((_, j) => (i === j ? twice(i) : mixed(i, j)))),
  };
}
