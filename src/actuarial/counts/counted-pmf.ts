import { type CountDistribution, poisson } from '../../chance/index.js';
import { panjer } from './panjer.js';
import { powerPmf } from './power-pmf.js';

// biome-ignore lint/suspicious/noExplicitAny: each family reads its own parameters
type Build = (parameters: any, severity: Float64Array, points: number) => Float64Array;

/** Multiplications that a recursion may cost before the transform is preferred: some tens of milliseconds. */
const MOST = 20_000_000;

/** Points to which a recursion is carried on into the tail while it costs little. */
const FAR = 4096;
const LITTLE = 1_000_000;

/** Counts outside the (a, b, 1) class that are made of Poisson counts. */
const composed: Readonly<Record<string, Build>> = {
  poissonMixture: ({ weights, lambdas }, severity, points) =>
    blend(
      weights,
      (lambdas as number[]).map((lambda) => panjer(poisson({ lambda }), severity, points)),
    ),
  neymanA: ({ clusters, perCluster }, severity, points) =>
    panjer(poisson({ lambda: clusters }), panjer(poisson({ lambda: perCluster }), severity, points), points),
  commonShock: ({ members, ownRate, shockRate, hitShare }, severity, points) => {
    const own = members * ownRate;
    const lambda = own + shockRate;
    const struck = severity.map((mass, k) => hitShare * mass + (k === 0 ? 1 - hitShare : 0));
    const shares = [own / lambda, shockRate / lambda];
    return panjer(poisson({ lambda }), blend(shares, [severity, powerPmf(struck, members, points)]), points);
  },
};

/**
 * Probabilities of a total on a lattice by sums of positive terms, so that its far tail keeps its digits.
 *
 * At least `size` of them, more where they cost little; undefined for a count without a recursion, or one that would
 * take too long.
 */
export function countedPmf(
  frequency: CountDistribution,
  severity: Float64Array,
  size: number,
): Float64Array | undefined {
  const build = composed[frequency.family];
  const direct = frequency.recursion !== undefined || frequency.family === 'binomial';
  if (frequency.mean === 0 || (!direct && build === undefined)) return undefined;
  const cost = (points: number): number => points * (direct ? Math.min(points, severity.length) : points);
  if (cost(size) > MOST) return undefined;
  let points = size;
  while (points < FAR && cost(2 * points) <= LITTLE) points *= 2;
  return direct ? panjer(frequency, severity, points) : build?.(frequency.parameters, severity, points);
}

function blend(weights: readonly number[], tables: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(Math.max(...tables.map(({ length }) => length)));
  tables.forEach((table, n) => {
    for (let k = 0; k < table.length; k++) sum[k] += weights[n] * table[k];
  });
  return sum;
}
