import { refuse, requireNonNegative, requireShare } from '../../numeric/index.js';
import type { Credibility } from './credibility.js';

/**
 * Buhlmann credibility where the risk types are known: each with its probability, mean and variance of one year.
 *
 * k = E[variance] / Var(mean), z = years / (years + k); types of one mean have k infinite and z 0.
 * Errors: RangeError for probabilities that are no shares of 1, a negative variance or years below 0.
 * Source: Klugman, Panjer and Willmot (2012), section 18.5.
 *
 * @example buhlmannOfTypes([{ probability: 0.5, mean: 500, variance: 1e6 }, { probability: 0.5, mean: 900, variance: 1e6 }], 5, 1000).z
 */
export function buhlmannOfTypes(
  types: readonly { readonly probability: number; readonly mean: number; readonly variance: number }[],
  years: number,
  ownMean: number,
): Pick<Credibility, 'collective' | 'within' | 'between'> & {
  readonly k: number;
  readonly z: number;
  readonly premium: number;
} {
  const whole = types.reduce(
    (sum, { probability }) => sum + requireShare('probability', probability, 'share of a type'),
    0,
  );
  if (!(Math.abs(whole - 1) <= 1e-9)) refuse('types', 'probabilities of the risk types', 'a sum of 1', whole);
  for (const { variance } of types) requireNonNegative('variance', variance, 'variance of one year of a type');
  requireNonNegative('years', years, 'years observed');
  const blend = (of: (type: { mean: number; variance: number }) => number): number =>
    types.reduce((sum, type) => sum + type.probability * of(type), 0);
  const collective = blend(({ mean }) => mean);
  const between = blend(({ mean }) => (mean - collective) * (mean - collective));
  const within = blend(({ variance }) => variance);
  const k = within / between;
  const z = between > 0 ? years / (years + k) : 0;
  return { collective, within, between, k, z, premium: z * ownMean + (1 - z) * collective };
}
