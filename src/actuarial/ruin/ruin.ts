import { type Distribution, geometric } from '../../chance/index.js';
import { refuse, requireNonNegative, requirePositive } from '../../numeric/index.js';
import { aggregate } from '../totals/aggregate.js';
import { aggregateExact } from '../totals/aggregate-exact.js';
import type { AggregateLoss } from '../totals/aggregate-loss.js';
import { equilibrium } from './equilibrium.js';

/** Whether a capital outlasts its claims for ever. */
export interface Ruin {
  /** Probability that the capital is ever used up. */
  probability(capital: number): number;
  /** Capital for which that probability is the one given. */
  capital(probability: number): number;
  /** The deepest fall below the starting capital, the compound geometric sum that both are read from. */
  readonly deepestFall: AggregateLoss;
}

/**
 * Probability of ruin over an infinite horizon: claims at Poisson times against premiums of (1 + loading) x their mean.
 *
 * P(L > u), L the sum of a geometric number (mean 1 / loading) of falls, each of the equilibrium distribution of a claim:
 * Beekman's convolution. Exponential claims are exact; others are summed by `aggregate`.
 * Errors: RangeError for a loading not above 0 (ruin is certain), claims without a finite mean, a negative capital.
 * Source: Beekman (1968); Klugman, Panjer and Willmot (2012), section 11.4.
 *
 * @example ruin({ claim: exponential({ mean: 1 }), loading: 0.2 }).probability(10) // 0.157396 = exp(-10 / 6) / 1.2
 */
export function ruin({ claim, loading }: { readonly claim: Distribution; readonly loading: number }): Ruin {
  requirePositive('loading', loading, 'premium above the mean of claims, relative to it');
  const frequency = geometric({ beta: 1 / loading });
  const deepestFall =
    claim.family === 'exponential'
      ? aggregateExact({ frequency, severity: claim })
      : aggregate({ frequency, severity: plainTail(equilibrium(claim)) });
  return {
    probability: (capital) => deepestFall.sf(requireNonNegative('capital', capital, 'capital at the start')),
    capital: (probability) => {
      if (!(probability > 0 && probability <= 1))
        refuse('probability', 'chance that the capital is used up', 'above 0, at most 1', probability);
      return deepestFall.quantile(1 - probability);
    },
    deepestFall,
  };
}

/** The lattice needs its masses to round-off of 1 only: tails without an integral for each of its points. */
const plainTail = (fall: Distribution): Distribution => ({ ...fall, sf: (x) => 1 - fall.cdf(x) });
