import type { CountDistribution } from '../../chance/index.js';
import { once, toProbability } from '../../numeric/index.js';
import { atLeastOne } from '../counts/at-least-one.js';
import type { ComplexPgf } from '../counts/complex-pgf.js';
import { atomsOf, type Severity } from '../cover/severity.js';
import { type AtomTable, sumAtoms } from './atoms.js';
import { compoundPmf } from './compound.js';
import { Curve } from './curve.js';
import { extrapolate } from './grid.js';
import { bestGrowth, growthsOf } from './growth.js';
import { alignedStep } from './lattice-step.js';
import { keepMean, rounded, threefold } from './severity-lattice.js';

/** What the far tail is computed from, and the amount up to which it is. */
export interface FarTailInput {
  readonly severity: Severity;
  readonly frequency: CountDistribution;
  readonly pgf: ComplexPgf;
  readonly end: number;
}

/** Probabilities beyond amounts not far below the end. */
export interface FarTail {
  /** P(S > x) with a bound on its error; undefined where no growth finds it. */
  above(x: number): { readonly value: number; readonly bound: number } | undefined;
}

/** Points of the lattice up to the end, and how many times that far sums have room. */
const POINTS = 16_384;
const ROOM = 4;

/**
 * The right tail of a total, to the digits that 1 - cdf loses.
 *
 * Masses are raised by exp(growth k / n) before they are transformed and lowered again, so that round-off is a part of the
 * tail and not of the whole. The growth is the one with the least error of the two kinds there are: round-off, about
 * 2e-15 E[exp(growth S / end)] exp(-growth x / end), and what is folded back from beyond the room, by Chernoff's bound.
 * Losses beyond the lattice are left out of the transform and added by P(at least one) = 1 - P_N(F(end)).
 * Source: Grubel and Hermesmeier (1999) on exponential changes of measure, here of opposite sign.
 */
export function farTail(input: FarTailInput): FarTail {
  const lattices = latticesOf(input);
  const growths = growthsOf(lattices.wide, input.frequency, { points: POINTS / 3, room: ROOM });
  const curves = growths.map(({ growth }) => once(() => curveOf(input, lattices, growth)));
  const end = POINTS * lattices.step;
  return {
    above: (x) => {
      const { index, error } = bestGrowth(growths, x / end);
      const curve = curves[index]?.();
      if (curve === undefined) return undefined;
      const value = -curve.cdf(x);
      return { value: toProbability(value), bound: error + curve.errors(x).cdf };
    },
  };
}

/** The severity on steps h and 3h, cut at the same amount, and the probability that a year has a loss beyond it. */
interface Lattices {
  readonly step: number;
  readonly masses: Float64Array;
  readonly wide: Float64Array;
  readonly anyBeyond: number;
}

function latticesOf({ severity, frequency, end }: FarTailInput): Lattices {
  const step = alignedStep((1.001 * end) / POINTS, severity);
  const nodes = Math.floor((POINTS - 2) / 3);
  const masses = rounded(severity, step, 3 * nodes + 2);
  const wide = threefold(masses);
  keepMean(masses, step, severity);
  keepMean(wide, 3 * step, severity);
  return { step, masses, wide, anyBeyond: atLeastOne(frequency, severity.sf((masses.length - 0.5) * step)) };
}

/** The curve of -P(S > x), which rises like a distribution function. */
function curveOf({ severity, pgf }: FarTailInput, { step, masses, wide, anyBeyond }: Lattices, growth: number): Curve {
  const nodes = wide.length - 1;
  const fine = compoundPmf(masses, pgf, ROOM * POINTS, -ROOM * growth);
  const coarse = compoundPmf(wide, pgf, (ROOM / 2) * POINTS, (-3 * ROOM * growth) / 2);
  const inside = atomsOf(severity).filter(({ at }) => at < (masses.length - 0.5) * step);
  const lumps = fromRight(sumAtoms(inside, 0, pgf, ROOM * POINTS * step, growth / (POINTS * step)));
  const one = read(fine, step, 3, nodes, lumps, anyBeyond);
  const two = read(coarse, 3 * step, 1, nodes, lumps, anyBeyond);
  const { better, error } = extrapolate(one, two);
  const limited = new Float64Array(0);
  return new Curve({
    spacing: 3 * step,
    smooth: better,
    smoothError: error,
    limited,
    limitedError: limited,
    atoms: lumps,
  });
}

/** The same lumps with sums from the right, negative as the curve is: minus what lies above k units. */
function fromRight({ unit, mass }: AtomTable): AtomTable {
  const upTo = new Float64Array(mass.length);
  for (let k = mass.length - 2; k >= 0; k--) upTo[k] = upTo[k + 1] - mass[k + 1];
  return { unit, mass, upTo };
}

/** Minus the tail without lumps at every `stride`-th point, half of a point's own mass above it. */
function read(
  pmf: Float64Array,
  step: number,
  stride: number,
  count: number,
  { unit, mass, upTo }: AtomTable,
  anyBeyond: number,
): Float64Array {
  const smooth = new Float64Array(count + 1);
  const between = unit === Infinity ? Infinity : Math.round(unit / (step * stride));
  let above = anyBeyond;
  for (let k = pmf.length - 1; k >= 0; k--) {
    if (k % stride === 0 && k <= count * stride) {
      const lump = between === Infinity ? 0 : Math.floor(k / stride / between);
      const own = k > 0 && between < Infinity && k % (between * stride) === 0 ? mass[lump] : 0;
      smooth[k / stride] = -(above + (pmf[k] - own) / 2) - upTo[lump];
    }
    above += pmf[k];
  }
  return smooth;
}
