import type { Distribution } from '../chance/index.js';
import type { AggregateLoss } from './aggregate-loss.js';
import { commonUnit } from './atoms.js';
import { complexPgf } from './complex-pgf-of.js';
import { compoundPmf } from './compound.js';
import { compoundMoments } from './compound-moments.js';
import { countedPmf } from './counted-pmf.js';
import type { DensityInput } from './ladder.js';
import { latticeLoss } from './lattice-loss.js';

const MOST = 4_194_304;
const TILT = 16;

/**
 * The total of losses that take whole multiples of a unit: no rounding, and every figure is that of the lattice; by
 * recursion where that is quick, which keeps the digits of far tails, else by the transform.
 */
export function aggregateDiscrete({ frequency, severity, step, points }: DensityInput): AggregateLoss {
  const unit = step ?? unitOf(severity);
  const moments = compoundMoments(frequency, severity);
  const largest = Math.min(severity.support[1], severity.upperQuantile(1e-16));
  const count = Math.min(frequency.support[1], frequency.upperQuantile(1e-16));
  // Every total up to its usual scale many times over; what folds back is below the round-off of the transform.
  const spread = moments.mean + 14 * Math.sqrt(moments.variance) + 2 * largest;
  const wanted = Math.min(largest * count, Number.isFinite(spread) ? spread : Infinity) / unit + 2;
  let size = 16;
  while (size < wanted && size < MOST) size *= 2;
  if (wanted > MOST) size = Math.max(size, points);
  const masses = Float64Array.from({ length: Math.min(size, Math.floor(largest / unit + 1e-9) + 1) }, (_, k) =>
    severity.pdf(nearest(severity, k, unit)),
  );
  const tilt = wanted <= size && largest * count <= size * unit ? 0 : TILT;
  const recursive = countedPmf(frequency, masses, size);
  if (recursive !== undefined) return latticeLoss(recursive, unit, moments);
  const pmf = compoundPmf(masses, complexPgf(frequency), size, tilt);
  pmf[0] = frequency.pgf(masses[0]);
  return latticeLoss(pmf, unit, moments);
}

/** The listed value nearest to a lattice point, so that 3 x 0.1 finds 0.3. */
function nearest(severity: Distribution, k: number, unit: number): number {
  const values = (severity.parameters as { values?: readonly number[] }).values;
  const x = k * unit;
  return values?.find((value) => Math.abs(value - x) <= 1e-9 * unit * Math.max(1, k)) ?? x;
}

function unitOf(severity: Distribution): number {
  const { values } = severity.parameters as { values?: readonly number[] };
  if (values === undefined) return severity.support[1] === severity.support[0] ? severity.support[0] || 1 : 1;
  const unit = commonUnit(values.filter((value) => value > 0));
  if (unit === undefined && values.some((value) => value > 0))
    throw new RangeError(`${severity.says} has no common unit of its values: give a step`);
  return unit ?? 1;
}
