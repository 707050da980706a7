import type { CountDistribution } from '../../chance/index.js';
import { requireInteger } from '../../numeric/index.js';
import { requireCount } from '../checks.js';
import { complexPgf } from '../counts/complex-pgf-of.js';
import { paymentOf } from '../cover/covered.js';
import { requireLosses } from '../cover/severity.js';
import type { AggregateInput } from './aggregate.js';
import type { AggregateLoss } from './aggregate-loss.js';
import { compoundPmf } from './compound.js';
import { type DiscretizeMethod, discretize } from './discretize.js';
import { latticeLoss } from './lattice-loss.js';

/** A total on one lattice of the caller's choice. */
export interface LatticeInput extends Pick<AggregateInput, 'frequency' | 'severity' | 'perEvent'> {
  readonly step: number;
  /** Lattice points kept; any number from 2. */
  readonly points: number;
  /** How the severity is put on the lattice; rounding by default. */
  readonly method?: DiscretizeMethod;
  /** What becomes of losses beyond the last point: left out and reported, or held at that point; left out by default. */
  readonly beyond?: 'missing' | 'last point';
}

/**
 * The total on exactly one lattice, as spreadsheets and other engines compute it: no correction over two steps.
 *
 * The severity is discretized by `method`, padded with zeros to at least twice its length and to where totals reach,
 * transformed and cut back. Every figure, moments too, is that of the lattice; what is left out is its `missingMass`. For figures of the total itself see
 * `aggregate`. Errors: RangeError for a severity that can be negative, a step not above 0, fewer than two points,
 * totals of more than 2^24 steps.
 * Source: Robertson (1992), The computation of aggregate loss distributions.
 *
 * @example aggregateLattice({ frequency, severity, step: 1000, points: 262_144 }).quantile(0.99) // 5,482,000
 */
export function aggregateLattice(input: LatticeInput): AggregateLoss {
  const { frequency, severity, perEvent, step, points, method = 'rounding', beyond = 'missing' } = input;
  requireCount(frequency);
  requireLosses(severity);
  requireInteger('points', points, 'lattice points kept', 2);
  const { pmf, missingMass } = discretize(paymentOf(severity, perEvent), { step, points, method });
  if (beyond === 'last point') pmf[points - 1] += missingMass;
  const reach = reachOf(pmf, frequency);
  let size = 4;
  while (size < Math.max(2 * points, reach) && size < MOST) size *= 2;
  if (size < reach)
    throw new RangeError(`totals reach ${reach.toExponential(1)} steps of ${step}: the lattice needs a larger step`);
  return latticeLoss(compoundPmf(pmf, complexPgf(frequency), size, 0).slice(0, points), step);
}

/** Most points of a transform. */
const MOST = 16_777_216;

/** Steps below which lie all totals that matter; those beyond the transform would be folded back upon its start. */
function reachOf(pmf: Float64Array, frequency: CountDistribution): number {
  let [first, second] = [0, 0];
  pmf.forEach((mass, k) => {
    first += mass * k;
    second += mass * k * k;
  });
  const spread = frequency.mean * (second - first * first) + frequency.variance * first * first;
  return Math.min(frequency.mean * first + 12 * Math.sqrt(spread), frequency.support[1] * (pmf.length - 1) + 1);
}
