import { refuse } from './refuse.js';

/**
 * Returns the lower triangular L with L L' = matrix, for a symmetric positive definite matrix given by rows.
 *
 * Reads the lower triangle only. Throws a RangeError when the matrix is not positive definite or not square.
 * Source: Cholesky (1910).
 *
 * @example cholesky([[4, 2], [2, 5]]) // [[2, 0], [1, 2]]
 */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const lower = matrix.map(() => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    if (matrix[i].length !== n) refuse('matrix', 'symmetric matrix by rows', 'square', matrix[i]);
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k++) rest -= lower[i][k] * lower[j][k];
      if (i !== j) lower[i][j] = rest / lower[j][j];
      else if (rest > 1e-14 * Math.abs(matrix[i][i])) lower[i][i] = Math.sqrt(rest);
      else refuse('matrix', 'symmetric matrix by rows', `positive definite (pivot ${i} must be above 0)`, rest);
    }
  }
  return lower;
}

/**
 * Returns x with matrix x = right, by Gaussian elimination with partial pivoting.
 *
 * Throws a RangeError when the matrix is singular or the sizes differ.
 *
 * @example solveLinear([[2, 0], [0, 4]], [2, 2]) // [1, 0.5]
 */
export function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = matrix.length;
  if (right.length !== n || matrix.some((row) => row.length !== n))
    refuse('matrix, right', 'a square system', 'of one size', [...right]);
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let column = 0; column < n; column++) {
    pivot(rows, column);
    for (let i = column + 1; i < n; i++) {
      const factor = rows[i][column] / rows[column][column];
      for (let j = column; j <= n; j++) rows[i][j] -= factor * rows[column][j];
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = rows[i][n];
    for (let j = i + 1; j < n; j++) rest -= rows[i][j] * x[j];
    x[i] = rest / rows[i][i];
  }
  return x;
}

function pivot(rows: number[][], column: number): void {
  let best = column;
  for (let i = column + 1; i < rows.length; i++) {
    if (Math.abs(rows[i][column]) > Math.abs(rows[best][column])) best = i;
  }
  if (!(Math.abs(rows[best][column]) > 0)) refuse('matrix', 'a square system', 'not singular', rows[best][column]);
  [rows[column], rows[best]] = [rows[best], rows[column]];
}
