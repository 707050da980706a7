import { poisson } from '../../chance/index.js';
import { exp } from '../../numeric/index.js';
import { assumption, formula } from '../../sheet/index.js';
import { luck } from './event.js';

export const attacksPerYear = assumption({
  name: 'attacksPerYear',
  unit: 'event/year',
  range: [0, 1e6],
  says: 'attacks of this kind, counted by the attack’s own definition, in a year',
});

const countLuck = luck('attackCountLuck', 'how many attacks a year brings');

/** Above this rate the terms of the sum start below the smallest double. */
const largestDirectRate = 500;

export const attackCount = formula({
  name: 'attackCount',
  unit: 'event',
  says: 'attacks in the year',
  formula: 'Poisson count at the rate attacksPerYear, by inversion of attackCountLuck',
  from: { attacksPerYear, countLuck },
  each: (x, i) => poissonCount(x.attacksPerYear[i], x.countLuck[i]),
});

/** Smallest n with P(N <= n) >= u for a Poisson count N. */
export function poissonCount(rate: number, u: number): number {
  if (rate <= 0) return 0;
  if (rate > largestDirectRate) return poisson({ lambda: rate }).quantile(u);
  let term = exp(-rate);
  let sum = term;
  let n = 0;
  while (sum < u && term > 0) {
    n++;
    term *= rate / n;
    sum += term;
  }
  return n;
}
