import type { CountDistribution } from '../chance/index.js';
import { refuse } from '../numeric/index.js';

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

/** Refuses an empty list, a probability that is none and a sum above 1; below 0 only by round-off. */
export function requireMasses(name: string, masses: ArrayLike<number>, meaning: string): void {
  if (masses.length === 0) refuse(name, meaning, 'at least one', 0);
  let sum = 0;
  for (let k = 0; k < masses.length; k++) {
    if (!(masses[k] > -1e-9)) refuse(`${name}[${k}]`, meaning, 'at least 0', masses[k]);
    sum += masses[k];
  }
  if (!(sum <= 1 + 1e-9)) refuse(name, meaning, 'of a sum of at most 1', sum);
}
