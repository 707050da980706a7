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

/** Ranks with ties averaged, 1 to n. */
export function averageRanks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, k) => k).sort(
    (a, b) => (values[a] as number) - (values[b] as number) || a - b,
  );
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (let k = from; k < to; k++) ranks[order[k] as number] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
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
