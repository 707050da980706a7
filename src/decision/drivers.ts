import { compensatedSum } from '../numeric/index.js';

/** How strongly an output moves with one assumption, by ranks. */
export interface Driver {
  readonly name: string;
  /** Spearman rank correlation, -1 to 1. */
  readonly correlation: number;
  readonly says: string;
  readonly grade: string;
  /** Who gave the value. */
  readonly by: string;
}

/** Correlation of two columns; 0 where one of them does not vary. */
export function correlation(x: Float64Array, y: Float64Array): number {
  const n = x.length;
  const meanX = compensatedSum(x) / n;
  const meanY = compensatedSum(y) / n;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let k = 0; k < n; k++) {
    const dx = (x[k] as number) - meanX;
    const dy = (y[k] as number) - meanY;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}
