import { normalQuantile, refuse, requireNonNegative, requirePositive } from '../../numeric/index.js';

/**
 * Limited fluctuation: claims for full credibility, (y / range)^2 (1 + cv^2), and Z = sqrt(claims / full) below it.
 *
 * y is the normal quantile at (1 + probability) / 2; `cv` that of the severity, 0 for frequency alone.
 * Errors: RangeError unless 0 < probability < 1 and range > 0.
 * Source: Mowbray (1914); Klugman, Panjer and Willmot (2012), section 17.3.
 *
 * @example limitedFluctuation({ probability: 0.9, range: 0.05 }).fullCredibilityClaims // 1082.2
 */
export function limitedFluctuation(input: { probability: number; range: number; cv?: number; claims?: number }) {
  const { probability, range, cv = 0, claims = 0 } = input;
  if (!(probability > 0 && probability < 1))
    refuse('probability', 'chance to lie within the range', 'above 0, below 1', probability);
  requirePositive('range', range, 'relative error allowed');
  const y = normalQuantile((1 + probability) / 2);
  const fullCredibilityClaims = ((y * y) / (range * range)) * (1 + requireNonNegative('cv', cv, 'severity cv') * cv);
  const z = Math.min(1, Math.sqrt(requireNonNegative('claims', claims, 'claims observed') / fullCredibilityClaims));
  return { y, fullCredibilityClaims, z };
}
