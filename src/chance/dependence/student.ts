import { gammaPInverse, requirePositive } from '../../numeric/index.js';
import { studentT } from '../distributions/index.js';
import { mixer } from './gaussian.js';
import { requireColumns } from './parts.js';

/** A copula whose columns share one more uniform. */
export interface MixedCopula {
  readonly dimension: number;
  /** Replaces independent uniforms by dependent ones, in place; `mixing` is one more independent column. */
  apply(columns: readonly Float64Array[], mixing: Float64Array, count: number): void;
}

/**
 * Student t copula: normal scores are mixed by the Cholesky factor and divided by a common chi-square, which makes extremes
 * come together. Tail dependence as `tailDependence.student`.
 * @throws RangeError unless df is positive and the matrix is a correlation matrix
 * @example studentCopula({ correlation: [[1, 0.5], [0.5, 1]], df: 4 }).apply([u, v], w, u.length)
 */
export function studentCopula({
  correlation,
  df,
}: {
  readonly correlation: readonly (readonly number[])[];
  readonly df: number;
}): MixedCopula {
  requirePositive('df', df, 'degrees of freedom');
  const n = correlation.length;
  const mix = mixer(correlation);
  const t = studentT({ df });
  return {
    dimension: n,
    apply: (columns, mixing, count) => {
      requireColumns(columns, n);
      for (let row = 0; row < count; row++) {
        const scale = Math.sqrt(df / (2 * gammaPInverse(df / 2, mixing[row] as number)));
        mix(columns, row, (score) => t.cdf(score * scale));
      }
    },
  };
}
