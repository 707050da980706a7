import type { CountDistribution, Distribution } from '../../chance/index.js';
import { requireNonNegative } from '../../numeric/index.js';
import { complexPgf } from '../counts/complex-pgf-of.js';
import { countedPmf } from '../counts/counted-pmf.js';
import type { AggregateLoss } from './aggregate-loss.js';
import { commonUnit } from './atoms.js';
import { compoundPmf } from './compound.js';
import { compoundMoments } from './compound-moments.js';
import type { DensityInput } from './ladder.js';
import { latticeLoss } from './lattice-loss.js';
import { decimalUnit, listedMasses, valuesOf } from './listed-masses.js';

const MOST = 4_194_304;
const TILT = 16;

/** Lattice points over which losses without a common unit are spread, at least. */
const FINE = 1_048_576;

/**
 * The total of losses that take whole multiples of a unit: no rounding, and every figure is that of the lattice; by
 * recursion where that is quick, which keeps the digits of far tails, else by the transform. Losses without a common
 * unit, or not on the step asked for, are shared by the two multiples around them.
 */
export function aggregateDiscrete({ frequency, severity, step, points }: DensityInput): AggregateLoss {
  const moments = compoundMoments(frequency, severity);
  const largest = Math.min(severity.support[1], severity.upperQuantile(1e-16));
  const count = Math.min(frequency.support[1], frequency.upperQuantile(1e-16));
  // Every total up to its usual scale many times over; what folds back is below the round-off of the transform.
  const spread = moments.mean + 14 * Math.sqrt(moments.variance) + 2 * largest;
  const reach = Math.min(largest * count, Number.isFinite(spread) ? spread : Infinity);
  const unit = step ?? unitOf(severity, reach, points);
  const wanted = reach / unit + 2;
  let size = 16;
  while (size < wanted && size < MOST) size *= 2;
  if (wanted > MOST) size = Math.max(size, points);
  const { masses, exact } = listedMasses(severity, unit, size, largest);
  const pmf =
    countedPmf(frequency, masses, size) ?? transformed(frequency, masses, size, largest * count <= size * unit);
  const total = latticeLoss(pmf, unit, moments);
  return exact ? total : spreadBy(total, count * unit);
}

function transformed(frequency: CountDistribution, masses: Float64Array, size: number, whole: boolean): Float64Array {
  const pmf = compoundPmf(masses, complexPgf(frequency), size, whole ? 0 : TILT);
  pmf[0] = frequency.pgf(masses[0]);
  return pmf;
}

/** A total of losses each moved by less than a unit: it moves by less than `most`. */
function spreadBy(total: AggregateLoss, most: number): AggregateLoss {
  const near = (x: number): number => total.cdf(x + most) - total.cdf(x - most);
  return Object.assign(total, {
    errorBound: (p: number) => ({ quantile: most, tvar: most, cdf: near(total.quantile(p)) }),
    errorAt: (x: number) => {
      const moved = near(requireNonNegative('x', x, 'amount of a year'));
      return { cdf: moved, sf: moved, lev: most };
    },
  });
}

/** The unit of which all losses are multiples; else one that spreads the totals over a fine lattice. */
function unitOf(severity: Distribution, reach: number, points: number): number {
  const values = valuesOf(severity);
  if (values === undefined) return 1;
  const unit =
    decimalUnit(values) ??
    commonUnit(
      values.filter((value) => value > 0),
      MOST,
    );
  if (unit !== undefined && reach / unit < MOST) return unit;
  return reach > 0 ? reach / (Math.max(points, FINE) - 2) : 1;
}
