import type { ComplexPgf } from '../counts/complex-pgf.js';
import type { Atom } from '../cover/severity.js';
import { compoundPmf } from './compound.js';

/** Lumps of a sum on the multiples of one unit, with running sums. */
export interface AtomTable {
  /** Distance between possible lumps; Infinity where only zero holds one. */
  readonly unit: number;
  readonly mass: Float64Array;
  /** Sum of the lumps at or below k units. */
  readonly upTo: Float64Array;
}

const MOST = 4096;

/**
 * The lumps of a random sum whose parts have the given lumps: a sum lands on a lump only if every part does.
 *
 * `growth` is that of the change of measure per unit of amount, see `farTail`; left out, small totals keep their digits.
 * Lumps without a common unit (a measure that divides them all at least every 4096th) are left to the density.
 */
export function sumAtoms(
  atoms: readonly Atom[],
  atZero: number,
  pgf: ComplexPgf,
  end: number,
  growth?: number,
): AtomTable {
  const positive = atoms.filter(({ at, mass }) => at > 0 && mass > 0);
  const unit = commonUnit(positive.map(({ at }) => at));
  if (positive.length === 0 || unit === undefined) return tableOf(Infinity, Float64Array.of(atZero));
  const most = Math.ceil(end / unit) + 1;
  let size = 64;
  while (size < 2 * most && size < 16 * MOST) size *= 2;
  const last = atoms.reduce((far, { at }) => Math.max(far, Math.round(at / unit)), 0);
  const severity = new Float64Array(Math.min(size, last + 1));
  for (const { at, mass } of atoms) {
    const k = Math.round(at / unit);
    if (k < severity.length) severity[k] += mass;
  }
  const tilt = growth === undefined ? 8 : -growth * unit * size;
  const mass = compoundPmf(severity, pgf, size, tilt).subarray(0, most);
  mass[0] = atZero;
  return tableOf(unit, mass);
}

function tableOf(unit: number, mass: Float64Array): AtomTable {
  const upTo = new Float64Array(mass.length);
  let sum = 0;
  for (let k = 0; k < mass.length; k++) {
    sum += mass[k];
    upTo[k] = sum;
  }
  return { unit, mass, upTo };
}

/**
 * Largest number of which every value is a whole multiple, up to a relative 1e-9; undefined where there is none, or it
 * divides the largest value more than `most` times.
 */
export function commonUnit(values: readonly number[], most = MOST): number | undefined {
  const largest = Math.max(...values, 0);
  if (largest === 0) return undefined;
  let unit = largest;
  for (const value of values) {
    let [a, b] = [unit, value];
    while (b > 1e-9 * largest) [a, b] = [b, Math.abs(a - Math.round(a / b) * b)];
    unit = a;
  }
  return unit * most < largest ? undefined : unit;
}
