import { sampleMean, sampleTvar } from '../../actuarial/index.js';
import { meanAndVariance } from '../../numeric/index.js';

/** How much is charged for risk under each principle. */
export interface PremiumLoads {
  /** Share of the expected payment. Default 0.3. */
  readonly expectedValue?: number;
  /** Share of the standard deviation. Default 0.2. */
  readonly standardDeviation?: number;
  /** Cost of holding capital for the worst 1% of years, above the expected payment. Default 0.08. */
  readonly costOfCapital?: number;
}

/** Premiums for the same payments under different principles, before expenses. */
export interface Premiums {
  /** The expected payment. */
  readonly pure: number;
  readonly expectedValue: number;
  readonly standardDeviation: number;
  readonly costOfCapital: number;
}

/**
 * Premiums by principle from simulated years; the loads are judgements of whoever prices, not measurements.
 *
 * expected value: (1 + a) E; standard deviation: E + b sd; cost of capital: E + c (TVaR 99% - E).
 * @param paid payments by year
 * @throws RangeError for a negative load or an empty column
 * Source: Kaas, R., Goovaerts, M., Dhaene, J., Denuit, M. (2008), Modern Actuarial Risk Theory, chapter 5.
 * @example premiumsOf(payYears(policy, lines, { trials, years }).paid).costOfCapital
 */
export function premiumsOf(paid: Float64Array, loads: PremiumLoads = {}): Premiums {
  const { expectedValue = 0.3, standardDeviation = 0.2, costOfCapital = 0.08 } = loads;
  for (const [name, load] of Object.entries({ expectedValue, standardDeviation, costOfCapital })) {
    if (!(load >= 0)) throw new RangeError(`${name} (load for risk) must be at least 0; received ${load}.`);
  }
  const pure = sampleMean(paid).value;
  const sd = Math.sqrt(meanAndVariance(paid).variance);
  return {
    pure,
    expectedValue: pure * (1 + expectedValue),
    standardDeviation: pure + standardDeviation * sd,
    costOfCapital: pure + costOfCapital * (sampleTvar(paid, 0.99).value - pure),
  };
}
