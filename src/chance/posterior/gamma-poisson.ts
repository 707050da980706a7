import { requireNonNegative, requirePositive } from '../../numeric/index.js';
import { negativeBinomial } from '../distributions/index.js';
import type { LinearBayes } from './conjugate.js';

/** What counting events in exposure years does to a gamma prior of their rate; Z is years / (rate + years). */
export interface GammaPoissonUpdate extends LinearBayes {
  readonly posterior: { readonly shape: number; readonly rate: number };
  /** Posterior mean of the rate. */
  readonly mean: number;
  /** Events in the next `horizon` years. */
  readonly predictive: ReturnType<typeof negativeBinomial>;
}

/**
 * Gamma-Poisson update of an event rate: posterior shape + events, rate + years; the predictive count is negative
 * binomial with r the posterior shape and beta = horizon / posterior rate.
 * @throws RangeError unless shape and rate are positive, events and years not negative
 * @example gammaPoisson({ prior: { shape: 0.7, rate: 10 }, events: 1, years: 4 }).mean // 0.1214...
 */
export function gammaPoisson(input: {
  readonly prior: { readonly shape: number; readonly rate: number };
  readonly events: number;
  readonly years: number;
  readonly horizon?: number;
}): GammaPoissonUpdate {
  const { prior, events, years, horizon = 1 } = input;
  requirePositive('shape', prior.shape, 'prior shape: events already seen');
  requirePositive('rate', prior.rate, 'prior rate: years already seen');
  requireNonNegative('events', events, 'events counted');
  requireNonNegative('years', years, 'exposure years');
  requirePositive('horizon', horizon, 'years ahead');
  const posterior = { shape: prior.shape + events, rate: prior.rate + years };
  const mean = posterior.shape / posterior.rate;
  return {
    posterior,
    mean,
    priorMean: prior.shape / prior.rate,
    sampleMean: events / years,
    Z: years / posterior.rate,
    premium: mean,
    predictive: negativeBinomial({ r: posterior.shape, beta: horizon / posterior.rate }),
  };
}
