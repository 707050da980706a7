import { exp, gammaP, gammaQ, poissonPmf, powInt, sumAroundPeak } from '../numeric/index.js';
import { inverseGaussian } from './distributions/inverse-gaussian.js';

/**
 * Probabilities of a Poisson whose rate is inverse Gaussian, each an integral over the logarithm of the rate by the
 * trapezoidal rule: the integrand is entire and falls off faster than any exponential, so its error is below rounding.
 */
export function gaussianRate(mean: number, shape: number) {
  const rate = inverseGaussian({ mean, lambda: shape });
  // The mixing density falls as exp(-decay x - rise / x).
  const decay = (0.5 * shape) / mean / mean;
  const rise = 0.5 * shape;

  /** Where x^power exp(-fall x - rise / x) peaks. */
  const peakOf = (power: number, fall: number): number => {
    const root = Math.sqrt(power * power + 4 * fall * rise);
    return power > 0 ? (power + root) / (2 * fall) : (2 * rise) / (root - power);
  };
  const usual = peakOf(-0.5, decay);
  const posterior = (k: number): number => peakOf(k - 0.5, 1 + decay);
  /** Narrowest width, on the logarithm, of the mixing density and of the Poisson probability of k about x. */
  const bends = (x: number): number => decay * x + rise / x;

  function integral(of: (x: number) => number, peak: number, bend: number): number {
    const step = Math.min(0.2, 0.5 / Math.sqrt(bend));
    const weigh = (i: number): number => {
      const x = peak * exp(i * step);
      return x * of(x);
    };
    return Math.min(1e300, step * sumAroundPeak(weigh, 0));
  }

  /** P(N > k) or P(N <= k): by parts, the sum runs over whichever of the two factors is the narrower. */
  function side(k: number, ofRate: (x: number) => number, ofCount: (a: number, x: number) => number, far: boolean) {
    const peak = posterior(k);
    const bend = peak + bends(peak);
    if (k + 1 > bends(peak))
      return Math.min(
        1,
        integral((x) => poissonPmf(k, x) * ofRate(x), peak, bend),
      );
    const start = far ? peak : usual;
    return Math.min(
      1,
      integral((x) => ofCount(k + 1, x) * rate.pdf(x), start, Math.max(bend, start + bends(start))),
    );
  }
  const sf = (k: number): number => side(k, rate.sf, gammaP, k >= mean);

  return {
    pmf: (k: number): number => {
      const peak = posterior(k);
      return integral((x) => poissonPmf(k, x) * rate.pdf(x), peak, peak + bends(peak));
    },
    cdf: (k: number): number => (k < mean ? side(k, rate.cdf, gammaQ, true) : 1 - sf(k)),
    sf,
    /** E[N (N - 1) ... (N - j + 1); N <= k] = E[X^j; a Poisson of rate X stays below k - j + 1]. */
    falling: (j: number, k: number): number => {
      if (k === Infinity) return rate.moment(j);
      if (k < j) return 0;
      // Not beyond k, where the second factor soon vanishes.
      const start = k < mean ? posterior(k) : Math.min(peakOf(j - 0.5, decay), k);
      const bend = Math.max(k + 1, start + bends(start));
      return integral((x) => powInt(x, j) * gammaQ(k - j + 1, x) * rate.pdf(x), start, bend);
    },
  };
}
