/**
 * Throws a RangeError that says which parameter was refused, what it means, its range, and what came instead.
 *
 * @example refuse('sigma', 'standard deviation of the logarithm', 'above 0', -1)
 */
export function refuse(parameter: string, meaning: string, range: string, received: unknown): never {
  throw new RangeError(`${parameter} (${meaning}) must be ${range}; received ${describe(received)}.`);
}

function describe(received: unknown): string {
  if (typeof received === 'number') return Object.is(received, -0) ? '-0' : String(received);
  if (typeof received === 'string') return JSON.stringify(received);
  if (Array.isArray(received)) return `an array of ${received.length}`;
  return received === null || typeof received !== 'object' ? String(received) : 'an object';
}

/** Returns `value` when it is a finite number; throws a RangeError otherwise. */
export function requireFinite(name: string, value: number, meaning: string): number {
  return Number.isFinite(value) ? value : refuse(name, meaning, 'a finite number', value);
}

/** Returns `value` when it is a finite number above 0; throws a RangeError otherwise. */
export function requirePositive(name: string, value: number, meaning: string): number {
  return Number.isFinite(value) && value > 0 ? value : refuse(name, meaning, 'a finite number above 0', value);
}

/** Returns `value` when it is a finite number of at least 0; throws a RangeError otherwise. */
export function requireNonNegative(name: string, value: number, meaning: string): number {
  return Number.isFinite(value) && value >= 0 ? value : refuse(name, meaning, 'a finite number of at least 0', value);
}

/** Returns `value` when it lies in [0, 1]; throws a RangeError otherwise. */
export function requireShare(name: string, value: number, meaning: string): number {
  return value >= 0 && value <= 1 ? value : refuse(name, meaning, 'between 0 and 1', value);
}

/** Returns `value` when it is an integer of at least `least`; throws a RangeError otherwise. */
export function requireInteger(name: string, value: number, meaning: string, least = 0): number {
  return Number.isSafeInteger(value) && value >= least
    ? value
    : refuse(name, meaning, `an integer of at least ${least}`, value);
}

/**
 * Refuses a name that an object of terms does not know: a misspelt term must not be a silent default.
 *
 * Errors: RangeError naming the stranger and all names that are known.
 */
export function requireKnown(what: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given))
    if (!known.includes(name)) throw new RangeError(`${what} knows ${known.join(', ')}; received ${name}.`);
}
