import type { Distribution } from '../../chance/index.js';

/** Probabilities of the losses 0, unit, 2 unit, ...; `exact` where every loss is one of them. */
export interface ListedMasses {
  readonly masses: Float64Array;
  readonly exact: boolean;
}

/** The possible losses of a list, or undefined for a count, whose losses are whole numbers. */
export function valuesOf(severity: Distribution): readonly number[] | undefined {
  const { values } = severity.parameters as { values?: readonly number[] };
  if (values !== undefined) return values;
  return severity.support[0] === severity.support[1] ? [severity.support[0]] : undefined;
}

/** Most decimal places that are looked for. */
const PLACES = 6;

/** Largest unit of which all amounts are multiples, for amounts of few decimal places; undefined for others. */
export function decimalUnit(values: readonly number[]): number | undefined {
  for (let [places, scale] = [0, 1]; places <= PLACES; places++, scale *= 10) {
    const whole = values.map((value) => Math.round(value * scale));
    if (values.every((value, k) => Math.abs(value * scale - whole[k]) <= 1e-6) && whole.every(Number.isSafeInteger))
      return whole.reduce(greatestDivisor, 0) / scale || undefined;
  }
  return undefined;
}

function greatestDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

/**
 * Puts losses that can be listed on at most `length` multiples of a unit, up to `largest`.
 *
 * A loss between two of them is shared by both so that the mean is kept; one within 1e-9 of a multiple, such as 3 x 0.1
 * for 0.3, is that multiple. What lies beyond the last is left out.
 */
export function listedMasses(severity: Distribution, unit: number, length: number, largest: number): ListedMasses {
  const masses = new Float64Array(Math.min(length, Math.ceil(largest / unit - 1e-9) + 1));
  let exact = true;
  const put = (value: number): void => {
    const place = value / unit;
    const k = Math.round(place);
    const mass = severity.pdf(value);
    if (Math.abs(place - k) <= 1e-9 * Math.max(1, k)) {
      if (k < masses.length) masses[k] += mass;
      return;
    }
    exact = false;
    const below = Math.floor(place);
    if (below < masses.length) masses[below] += mass * (below + 1 - place);
    if (below + 1 < masses.length) masses[below + 1] += mass * (place - below);
  };
  const values = valuesOf(severity);
  if (values !== undefined) for (const value of new Set(values)) put(value);
  else for (let value = 0; value <= Math.min(largest, length * unit); value++) put(value);
  return { masses, exact };
}
