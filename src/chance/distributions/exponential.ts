import { exp, expm1, gammaP, log, log1p, logFactorial, powInt, requirePositive } from '../../numeric/index.js';
import { define } from '../define.js';
import { meanMakers } from '../makers.js';

/**
 * Exponential with the given mean: sf exp(-x / mean).
 * @throws RangeError unless mean is positive and finite
 * @example exponential({ mean: 1000 }).lev(500) // 393.469...
 */
export function exponential({ mean }: { readonly mean: number }) {
  requirePositive('mean', mean, 'mean');
  const moment = (order: number): number => powInt(mean, order) * Math.round(exp(logFactorial(order)));
  return define({
    family: 'exponential',
    parameters: { mean },
    support: [0, Infinity],
    mean,
    variance: mean * mean,
    skewness: 2,
    pdf: (x) => (x < 0 ? 0 : exp(-x / mean) / mean),
    cdf: (x) => (x <= 0 ? 0 : -expm1(-x / mean)),
    sf: (x) => (x <= 0 ? 1 : exp(-x / mean)),
    quantile: (u) => -mean * log1p(-u),
    upperQuantile: (q) => -mean * log(q),
    moment,
    lev: (limit, order) => {
      if (limit <= 0) return powInt(limit, order);
      if (limit === Infinity) return moment(order);
      if (order === 1) return -mean * expm1(-limit / mean);
      return moment(order) * gammaP(order + 1, limit / mean) + powInt(limit, order) * exp(-limit / mean);
    },
  });
}

const { fromMeanSd, fromMeanCv } = meanMakers((mean) => exponential({ mean }));

/** The exponential with a mean; a spread that does not go with it is refused. */
exponential.fromMeanSd = fromMeanSd;
exponential.fromMeanCv = fromMeanCv;
