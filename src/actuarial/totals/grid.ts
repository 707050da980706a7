import type { ComplexPgf } from '../counts/complex-pgf.js';
import { atomsOf, type Severity } from '../cover/severity.js';
import { type AtomTable, sumAtoms } from './atoms.js';
import { compoundPmf } from './compound.js';
import { Curve } from './curve.js';
import { keepMean, rounded, threefold } from './severity-lattice.js';

/** What a resolution is computed from. */
export interface GridInput {
  readonly severity: Severity;
  readonly pgf: ComplexPgf;
  readonly probabilityOfZero: number;
  /** Finer of the two lattice steps. */
  readonly step: number;
  /** Points of the finer lattice, a power of two. */
  readonly points: number;
  /** Exponential tilt of the transforms over the lattice. */
  readonly tilt: number;
}

/** One resolution of an aggregate: the masses of the finer lattice and the curve corrected over both. */
export interface Resolution {
  readonly step: number;
  readonly pmf: Float64Array;
  readonly curve: Curve;
  readonly tilt: number;
}

/**
 * The aggregate on lattices of steps h and 3h, each figure extrapolated as v(h) + (v(h) - v(3h)) / 8.
 *
 * The severity is rounded to the lattice; the mass of the coarse one is that of three fine cells, so it costs no
 * further evaluation. Rounding's small error of the mean is taken out between the first two points. At a node the distribution function is read in the middle of its mass, cdf - p_k / 2, lumps
 * apart. The h^2 error of both cancels.
 */
export function resolution({ severity, pgf, probabilityOfZero, step, points, tilt }: GridInput): Resolution {
  const masses = rounded(severity, step, points);
  const wide = threefold(masses);
  keepMean(masses, step, severity);
  keepMean(wide, 3 * step, severity);
  const fine = compoundPmf(masses, pgf, points, tilt);
  const coarse = compoundPmf(wide, pgf, Math.max(2, points / 2), tilt);
  const count = Math.floor((points - 1) / 3);
  const atoms = sumAtoms(atomsOf(severity), probabilityOfZero, pgf, count * 3 * step);
  const one = read(fine, step, 3, count, atoms);
  const two = read(coarse, 3 * step, 1, count, atoms);
  const { better: smooth, error: smoothError } = extrapolate(one.smooth, two.smooth);
  const { better: limited, error: limitedError } = extrapolate(one.limited, two.limited);
  const nodes = { spacing: 3 * step, smooth, limited, smoothError, limitedError, atoms };
  return { step, pmf: fine, curve: new Curve(nodes), tilt };
}

/** The distribution function without lumps, and E[min(S, x)], at every `stride`-th point of a lattice. */
function read(pmf: Float64Array, step: number, stride: number, count: number, atoms: AtomTable) {
  const smooth = new Float64Array(count + 1);
  const limited = new Float64Array(count + 1);
  const between = atoms.unit === Infinity ? Infinity : Math.round(atoms.unit / (step * stride));
  let below = 0;
  let lev = 0;
  let lump = 0;
  let next = 0;
  for (let node = 0; node <= count; node++) {
    const k = node * stride;
    let own = 0;
    if (node === next) {
      own = atoms.mass[lump] ?? 0;
      lump++;
      next += between;
    }
    limited[node] = lev;
    const before = below - (lump > 0 ? (atoms.upTo[lump - 1] ?? 0) - own : 0);
    smooth[node] = node === 0 ? 0 : before + (pmf[k] - own) / 2;
    for (let j = k; j < k + stride; j++) {
      below += pmf[j];
      lev += step * (1 - below);
    }
  }
  return { smooth, limited };
}

/** Both columns extrapolated over their steps h and 3h, and the corrections this made. */
export function extrapolate(fine: Float64Array, coarse: Float64Array): { better: Float64Array; error: Float64Array } {
  const better = new Float64Array(fine.length);
  const error = new Float64Array(fine.length);
  for (let k = 0; k < fine.length; k++) {
    const correction = (fine[k] - coarse[k]) / 8;
    better[k] = fine[k] + correction;
    error[k] = correction;
  }
  return { better, error };
}
