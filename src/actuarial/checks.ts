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
