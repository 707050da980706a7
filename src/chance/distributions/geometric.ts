import { exp, expm1, log1p, requirePositive } from '../../numeric/index.js';
import { defineCount } from '../define-count.js';
import { meanMakers } from '../makers.js';
import { negativeBinomial } from './negative-binomial.js';

/**
 * Geometric count from 0: p_k = p (1 - p)^k with p = `prob`, or with mean `beta` = (1 - p) / p.
 * @throws RangeError unless beta is positive, or 0 < prob < 1
 * @example geometric({ beta: 2 }).pdf(0) // 1 / 3
 */
export function geometric(parameters: { readonly beta: number } | { readonly prob: number }) {
  const beta = 'prob' in parameters ? (1 - parameters.prob) / parameters.prob : parameters.beta;
  requirePositive('prob' in parameters ? 'prob' : 'beta', beta, 'mean number of events (from prob: between 0 and 1)');
  const p = 1 / (1 + beta);
  const share = beta / (1 + beta);
  const logShare = -log1p(1 / beta);
  const { lev, moment } = negativeBinomial({ r: 1, beta });
  return defineCount({
    family: 'geometric',
    parameters: { beta },
    mean: beta,
    variance: beta * (1 + beta),
    skewness: (1 + 2 * beta) / Math.sqrt(beta * (1 + beta)),
    pmf: (k) => p * exp(k * logShare),
    cdf: (k) => -expm1((k + 1) * logShare),
    sf: (k) => exp((k + 1) * logShare),
    lev,
    moment,
    pgf: (z) => 1 / (1 - beta * (z - 1)),
    recursion: { a: share, b: 0, p0: p, p1: share * p },
  });
}

const { fromMeanSd, fromMeanCv } = meanMakers((mean) => geometric({ beta: mean }));

/** The geometric with a mean; a spread that does not go with it is refused. */
geometric.fromMeanSd = fromMeanSd;
geometric.fromMeanCv = fromMeanCv;
