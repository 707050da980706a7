import type { Distribution } from '../../chance/index.js';
import { exp, integrate, log, refuse, requireNonNegative, requirePositive } from '../../numeric/index.js';

/** The first two moments are all that the loadings on moments need. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** (1 + loading) E[S]. @example expectedValuePrinciple({ mean: 100, variance: 9 }, 0.2) // 120 */
export const expectedValuePrinciple = ({ mean }: Moments, loading: number): number =>
  (1 + requireNonNegative('loading', loading, 'share added to the mean')) * mean;

/** E[S] + loading sd(S). */
export const standardDeviationPrinciple = ({ mean, variance }: Moments, loading: number): number =>
  mean + requireNonNegative('loading', loading, 'standard deviations added') * Math.sqrt(variance);

/** E[S] + loading Var(S). */
export const variancePrinciple = ({ mean, variance }: Moments, loading: number): number =>
  mean + requireNonNegative('loading', loading, 'multiple of the variance added') * variance;

/**
 * Exponential principle log(E[exp(a S)]) / a; Infinity where the loss has no such moment.
 * Errors: RangeError unless the risk aversion is above 0.
 */
export function exponentialPrinciple(loss: Distribution, aversion: number): number {
  requirePositive('aversion', aversion, 'risk aversion, one over money');
  const { whole } = tilted(loss, aversion);
  return whole === Infinity ? Infinity : log(whole) / aversion;
}

/**
 * Esscher principle E[S exp(h S)] / E[exp(h S)]; Infinity where the loss has no such moment.
 * Errors: RangeError unless h is above 0.
 * Source: Buhlmann (1980), An economic premium principle.
 */
export function esscherPrinciple(loss: Distribution, h: number): number {
  requirePositive('h', h, 'tilt, one over money');
  const { whole, first } = tilted(loss, h);
  return whole === Infinity ? Infinity : first / whole;
}

/** E[exp(h S)] and E[S exp(h S)], from 1 + integral of h exp(h x) sf(x), by parts. */
function tilted(loss: Distribution, h: number): { whole: number; first: number } {
  if (typeof loss?.upperQuantile !== 'function')
    refuse(
      'loss',
      'what is priced',
      'a distribution, whose tail is known for certain; a computed total has none',
      loss,
    );
  const high = loss.support[1];
  const far = loss.upperQuantile(1e-280);
  // The moment exists only if sf falls faster than exp(-h x): compare two places far out.
  if (high === Infinity && log(loss.sf(far)) - log(loss.sf(far / 2)) >= -h * (far / 2) * (1 + 1e-9))
    return { whole: Infinity, first: Infinity };
  const scale = 1 / h;
  const breaks = [loss.quantile(0.5), loss.upperQuantile(1e-6)].filter((x) => x > 0 && x < high);
  const over = (f: (x: number) => number): number => {
    const safe = (x: number): number => {
      const tail = loss.sf(x);
      return tail === 0 ? 0 : f(x) * exp(h * x + log(tail));
    };
    return integrate(safe, 0, high, { scale, breaks }).value;
  };
  return { whole: 1 + over(() => h), first: over((x) => 1 + h * x) };
}
