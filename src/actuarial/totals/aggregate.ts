import type { CountDistribution, Distribution } from '../../chance/index.js';
import { once, refuse, requireKnown, requirePositive } from '../../numeric/index.js';
import { requireCount } from '../checks.js';
import { type EventLayer, paymentOf, type Terms } from '../cover/covered.js';
import { requireLosses } from '../cover/severity.js';
import { aggregateDensity } from './aggregate-density.js';
import { aggregateDiscrete } from './aggregate-discrete.js';
import { aggregateExact, sumsStay, termsOf } from './aggregate-exact.js';
import type { AggregateLoss } from './aggregate-loss.js';
import { pointsFor } from './lattice-step.js';

/** What makes an annual total: how many losses, how large, and what is kept of each. */
export interface AggregateInput {
  readonly frequency: CountDistribution;
  readonly severity: Distribution;
  /** Terms or a layer applied to each loss before they are summed. */
  readonly perEvent?: Terms | EventLayer;
  /** Lattice step; chosen from the quantile that is asked for unless given. */
  readonly step?: number;
  /** Lattice points, a power of two; 65,536 unless given, more for thousands of events. */
  readonly points?: number;
}

/**
 * The exact distribution of the sum of a random number of independent losses, by Fourier transform.
 *
 * pmf of S = inverse transform of P_N(transform of the severity's lattice), on two lattices of steps h and 3h. The
 * distribution function is read in mid-mass and extrapolated over both; tail means use the analytic mean, TVaR = VaR +
 * (E[S] - E[min(S, VaR)]) / (1 - p). A figure too small or too large for the lattice gets lattices of its own scale. A
 * discrete severity stays on its own lattice, without rounding; exponential, gamma and inverse Gaussian losses, unless a
 * lattice is asked for, are summed by their exact series. Every figure has an `errorBound`.
 * Errors: RangeError for a frequency that is no count, a severity that can be negative, a lattice that is no power of two.
 * Source: Heckman and Meyers (1983); Embrechts and Frei (2009); Richardson's extrapolation.
 *
 * @example
 * const total = aggregate({ frequency: poisson({ lambda: 2 }), severity: lognormal.fromMeanCv({ mean: 340_000, cv: 2.5 }) });
 * total.quantile(0.99) // 5,482,197
 * total.tvar(0.99) // 9,037,003
 */
export function aggregate(input: AggregateInput): AggregateLoss {
  const { frequency, severity, perEvent, step } = input;
  requireKnown('a total', input, ['frequency', 'severity', 'perEvent', 'step', 'points']);
  requireCount(frequency);
  requireLosses(severity);
  if (step !== undefined) requirePositive('step', step, 'distance between lattice points');
  const paid = paymentOf(severity, perEvent);
  const points = input.points === undefined ? pointsFor(frequency, paid) : requirePoints(input.points);
  const terms = { frequency, severity: paid, step, points };
  if (paid.discrete) return aggregateDiscrete(terms);
  const free = step === undefined && input.points === undefined;
  return free && sumsStay(paid) && termsOf(frequency) <= MANY
    ? withLattice(aggregateExact(terms), () => aggregateDensity(terms))
    : aggregateDensity(terms);
}

function requirePoints(points: number): number {
  const whole = Number.isInteger(points) && points >= 16 && points <= 67_108_864 && (points & (points - 1)) === 0;
  return whole ? points : refuse('points', 'number of lattice points', 'a power of two from 16 to 2^26', points);
}

/** Terms from which a series would take longer than the transform. */
const MANY = 3000;

/** A series, and the lattice of the transform for those who ask for probabilities by step. */
function withLattice(series: AggregateLoss, transform: () => AggregateLoss): AggregateLoss {
  const lattice = once(transform);
  return Object.defineProperties(series, {
    step: { get: () => lattice().step, enumerable: true },
    pmf: { get: () => lattice().pmf, enumerable: true },
    missingMass: { get: () => lattice().missingMass, enumerable: true },
  });
}
