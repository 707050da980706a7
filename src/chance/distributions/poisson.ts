import { exp, gammaP, gammaQ, poissonPmf, powInt, requireNonNegative } from '../../numeric/index.js';
import { fromFallingMoments } from '../count-moments.js';
import { defineCount } from '../define-count.js';
import { meanMakers } from '../makers.js';

/**
 * Poisson count: events that come independently at a constant rate. Mean and variance lambda, pgf exp(lambda (z - 1)).
 * @throws RangeError unless lambda is finite and not negative
 * @example poisson({ lambda: 0.035 }).pdf(0) // 0.9656...
 */
export function poisson({ lambda }: { readonly lambda: number }) {
  requireNonNegative('lambda', lambda, 'mean number of events');
  const p0 = exp(-lambda);
  const cdf = (k: number): number => gammaQ(k + 1, lambda);
  const sf = (k: number): number => gammaP(k + 1, lambda);
  return defineCount({
    family: 'poisson',
    parameters: { lambda },
    support: [0, lambda === 0 ? 0 : Infinity],
    mean: lambda,
    variance: lambda,
    skewness: 1 / Math.sqrt(lambda),
    pmf: (k) => poissonPmf(k, lambda),
    cdf,
    sf,
    // k (k - 1) ... (k - j + 1) p_k = lambda^j p_(k-j).
    ...fromFallingMoments((j, k) => (k < j ? 0 : powInt(lambda, j) * (k === Infinity ? 1 : cdf(k - j))), sf),
    pgf: (z) => exp(lambda * (z - 1)),
    recursion: { a: 0, b: lambda, p0, p1: lambda * p0 },
  });
}

const { fromMeanSd, fromMeanCv } = meanMakers((mean) => poisson({ lambda: mean }));

/** The Poisson with a mean; a spread that does not go with it is refused. */
poisson.fromMeanSd = fromMeanSd;
poisson.fromMeanCv = fromMeanCv;
