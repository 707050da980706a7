import { gammaPInverse, normalQuantile, requirePositive } from '../../numeric/index.js';
import { studentT } from '../distributions/index.js';
import { correlationFactor } from './gaussian.js';

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
  const factor = correlationFactor(correlation);
  const t = studentT({ df });
  const scores = new Float64Array(n);
  return {
    dimension: n,
    apply: (columns, mixing, count) => {
      if (columns.length !== n) throw new RangeError(`the copula ties ${n} columns, received ${columns.length}`);
      for (let row = 0; row < count; row++) {
        const scale = Math.sqrt(df / (2 * gammaPInverse(df / 2, mixing[row] as number)));
        for (let k = 0; k < n; k++) scores[k] = normalQuantile((columns[k] as Float64Array)[row] as number);
        for (let k = 0; k < n; k++) {
          let sum = 0;
          for (let j = 0; j <= k; j++) sum += ((factor[k] as number[])[j] as number) * (scores[j] as number);
          (columns[k] as Float64Array)[row] = Math.min(
            1 - 1.1102230246251565e-16,
            Math.max(1e-300, t.cdf(sum * scale)),
          );
        }
      }
    },
  };
}
