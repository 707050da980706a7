import { expm1, log1p, normalQuantile, normalSf, normalUpperQuantile, pow, refuse } from '../../numeric/index.js';

/** Maps an exceedance probability to the one that is priced; concave, from 0 at 0 to 1 at 1. */
export type Distortion = (exceedance: number) => number;

/** Proportional hazard: g(s) = s^exponent, 0 < exponent <= 1. Source: Wang (1995). */
export function proportionalHazard(exponent: number): Distortion {
  if (!(exponent > 0 && exponent <= 1))
    refuse('exponent', 'power of the survival function', 'above 0, at most 1', exponent);
  return (s) => pow(s, exponent);
}

/** Wang transform: g(s) = Phi(Phi^-1(s) + lambda). Source: Wang (2000). */
export function wangTransform(lambda: number): Distortion {
  if (!(lambda >= 0)) refuse('lambda', 'market price of risk', 'at least 0', lambda);
  return (s) => (s <= 0 ? 0 : s >= 1 ? 1 : normalSf((s < 0.5 ? normalUpperQuantile(s) : -normalQuantile(s)) - lambda));
}

/** Dual power: g(s) = 1 - (1 - s)^power, power >= 1: the mean of the largest of `power` losses. */
export function dualPower(power: number): Distortion {
  if (!(power >= 1)) refuse('power', 'number of losses of which the largest is priced', 'at least 1', power);
  // Written so that the price of a small s keeps its digits.
  return (s) => (s >= 1 ? 1 : -expm1(power * log1p(-s)));
}

/** Tail value at risk as a distortion: g(s) = min(1, s / (1 - p)). */
export function tailValue(p: number): Distortion {
  if (!(p >= 0 && p < 1)) refuse('p', 'probability below the tail', 'from 0 to below 1', p);
  return (s) => Math.min(1, s / (1 - p));
}
