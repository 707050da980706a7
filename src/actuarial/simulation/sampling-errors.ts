import type { Distribution } from '../../chance/index.js';
import { refuse, requireInteger } from '../../numeric/index.js';
import { tailMean } from '../price/tail-mean.js';

/** Standard errors of what a simulation of independent values would say. */
export interface SamplingErrors {
  readonly mean: number;
  readonly sd: number;
  readonly quantile: number;
  readonly tvar: number;
}

/**
 * Standard errors that figures at level p will have after so many independent trials of a loss, before any is run.
 *
 * mean sd / sqrt(n); sd sqrt((kurtosis - 1) / (4 n)) sd; quantile sqrt(p (1 - p) / n) / f(q); TVaR sqrt((Var(X | X > q) +
 * p (TVaR - q)^2) / (n (1 - p))). Infinite where the moment they need is. Errors: RangeError unless 0 < p < 1 and trials
 * are at least 1.
 * Source: Stuart and Ord (1994), Kendall's advanced theory of statistics, chapter 10; Manistre and Hancock (2005) for TVaR.
 *
 * @example samplingErrors(lognormal({ mu: 11, sigma: 1.9 }), { trials: 1e6, p: 0.99 }).quantile // 35,293
 */
export function samplingErrors(
  loss: Distribution,
  { trials, p }: { readonly trials: number; readonly p: number },
): SamplingErrors {
  requireInteger('trials', trials, 'independent values', 1);
  if (!(p > 0 && p < 1)) refuse('p', 'probability below the tail', 'above 0, below 1', p);
  const { mean, variance } = loss;
  const [third, fourth] = [loss.moment(3), loss.moment(4)];
  const central =
    fourth - 4 * mean * third + 6 * mean * mean * (variance + mean * mean) - 3 * mean * mean * mean * mean;
  const x = loss.upperQuantile(1 - p);
  const gap = tailMean(loss, 1 - p) - x;
  const square = loss.moment(2) - loss.lev(x, 2) - 2 * x * (mean - loss.lev(x));
  return {
    mean: Math.sqrt(variance / trials),
    sd: Number.isFinite(fourth) ? Math.sqrt((central / variance - variance) / (4 * trials)) : Infinity,
    quantile: Math.sqrt((p * (1 - p)) / trials) / loss.pdf(x),
    tvar: Number.isFinite(variance)
      ? Math.sqrt((square / (1 - p) - gap * gap + p * gap * gap) / (trials * (1 - p)))
      : Infinity,
  };
}
