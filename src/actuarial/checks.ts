import type { CountDistribution } from '../chance/index.js';
import { refuse } from '../numeric/index.js';

/**
 * Refuses a name that an object of terms does not know: a misspelt term must not be a silent default.
 *
 * Errors: RangeError naming the stranger and all names that are known.
 */
export function requireKnown(what: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given))
    if (!known.includes(name)) throw new RangeError(`${what} knows ${known.join(', ')}; received ${name}.`);
}

/** Refuses what is no count, such as frequency and severity in each other's place. */
export function requireCount(frequency: CountDistribution): void {
  if (typeof frequency?.pgf !== 'function')
    refuse(
      'frequency',
      'number of losses in a year',
      'a count such as poisson({ lambda: 2 })',
      (frequency as { says?: string } | undefined)?.says ?? frequency,
    );
}
