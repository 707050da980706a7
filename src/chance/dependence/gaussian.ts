import { cholesky, normalCdf, normalQuantile } from '../../numeric/index.js';
import { inside, requireColumns } from './parts.js';

/** Ties a named group of uniform columns together, row by row. */
export interface Copula {
  readonly dimension: number;
  /** Replaces independent uniforms by dependent ones, in place. */
  apply(columns: readonly Float64Array[], count: number): void;
}

/**
 * Gaussian copula: normal scores of the uniforms are mixed by the Cholesky factor of the correlation matrix.
 * @throws RangeError unless the matrix is symmetric, has ones on its diagonal and is positive definite
 * @example gaussianCopula({ correlation: [[1, 0.7], [0.7, 1]] }).apply([u, v], u.length)
 */
export function gaussianCopula({ correlation }: { readonly correlation: readonly (readonly number[])[] }): Copula {
  const n = correlation.length;
  const mix = mixer(correlation);
  return {
    dimension: n,
    apply: (columns, count) => {
      requireColumns(columns, n);
      for (let row = 0; row < count; row++) mix(columns, row, normalCdf);
    },
  };
}

/** Replaces a row of uniforms: normal scores mixed by the Cholesky factor of a correlation matrix, then given back by `cdf`. */
export function mixer(correlation: readonly (readonly number[])[]) {
  const n = correlation.length;
  const factor = correlationFactor(correlation);
  const scores = new Float64Array(n);
  return (columns: readonly Float64Array[], row: number, cdf: (score: number) => number): void => {
    for (let k = 0; k < n; k++) scores[k] = normalQuantile((columns[k] as Float64Array)[row] as number);
    for (let k = 0; k < n; k++) {
      let sum = 0;
      for (let j = 0; j <= k; j++) sum += ((factor[k] as number[])[j] as number) * (scores[j] as number);
      (columns[k] as Float64Array)[row] = inside(cdf(sum));
    }
  };
}

/** The Cholesky factor of a correlation matrix. @throws RangeError unless it is one and positive definite */
function correlationFactor(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  requireCorrelation(matrix);
  try {
    return cholesky(matrix.map((row) => [...row]));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(
      `the correlations contradict each other: the matrix is not positive definite; received ${JSON.stringify(matrix)}`,
    );
  }
}

/** Checks a correlation matrix. @throws RangeError naming the entry at fault */
export function requireCorrelation(matrix: readonly (readonly number[])[]): void {
  if (matrix.length === 0) throw new RangeError('a correlation matrix has at least one row, received none');
  matrix.forEach((row, i) => {
    if (row.length !== matrix.length)
      throw new RangeError(`a correlation matrix is square; row ${i} has ${row.length} of ${matrix.length} entries`);
    row.forEach((value, j) => {
      const fault =
        i === j ? value !== 1 : !(value >= -1 && value <= 1) || value !== (matrix[j] as readonly number[])[i];
      if (fault)
        throw new RangeError(
          `correlation[${i}][${j}] is ${value}: entries are symmetric, between -1 and 1, and 1 on the diagonal`,
        );
    });
  });
}
