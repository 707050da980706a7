import { compensatedSum } from '../../numeric/index.js';
import { bivariateCopula } from './bivariate.js';

/**
 * P(U1 + U2 <= s) under a Gaussian copula: `bivariateCopula.gaussian(rho).sumCdf(s)`.
 * @example copulaSumCdf(0.7, 1) // 0.5
 */
export const copulaSumCdf = (rho: number, s: number): number => bivariateCopula.gaussian(rho).sumCdf(s);

/** Spearman's rank correlation of two columns, ties averaged. @throws RangeError for columns of different lengths */
export function rankCorrelation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length || x.length < 2)
    throw new RangeError(
      `rank correlation needs two columns of one length, at least 2; received ${x.length} and ${y.length}`,
    );
  const [a, b] = [averageRanks(x), averageRanks(y)];
  const middle = (x.length + 1) / 2;
  const sum = (of: (k: number) => number): number => compensatedSum(Float64Array.from(a, (_, k) => of(k)));
  const gap = (r: Float64Array, k: number): number => (r[k] as number) - middle;
  const [ab, aa, bb] = [
    sum((k) => gap(a, k) * gap(b, k)),
    sum((k) => gap(a, k) * gap(a, k)),
    sum((k) => gap(b, k) * gap(b, k)),
  ];
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

/** Ranks from 1, ties averaged. */
export function averageRanks(values: ArrayLike<number>): Float64Array {
  const order = Uint32Array.from({ length: values.length }, (_, k) => k).sort(
    (i, j) => (values[i] as number) - (values[j] as number) || i - j,
  );
  const out = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (let k = from; k < to; k++) out[order[k] as number] = (from + to + 1) / 2;
    from = to;
  }
  return out;
}
