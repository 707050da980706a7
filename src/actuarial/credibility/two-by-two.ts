/** A pair, such as intercept and slope. */
export type Pair = readonly [number, number];
/** A matrix of two by two, row by row. */
export type Matrix = readonly [number, number, number, number];

/** Sum. */
export const plus = (a: Matrix, b: Matrix): Matrix => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
/** Every entry multiplied. */
export const scaled = (a: Matrix, by: number): Matrix => [a[0] * by, a[1] * by, a[2] * by, a[3] * by];
/** Matrix times pair. */
export const apply = (a: Matrix, [x, y]: Pair): Pair => [a[0] * x + a[1] * y, a[2] * x + a[3] * y];
/** Matrix times matrix. */
export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
];

/** Inverse of a matrix whose determinant is not 0. */
export function inverse([a, b, c, d]: Matrix): Matrix {
  const determinant = a * d - b * c;
  return [d / determinant, -b / determinant, -c / determinant, a / determinant];
}
