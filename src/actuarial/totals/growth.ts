import type { CountDistribution } from '../../chance/index.js';
import { exp, log } from '../../numeric/index.js';

/** One exponential growth over a lattice, with what it does to a total on it. */
export interface Growth {
  readonly growth: number;
  /** log E[exp(growth S / end)]. */
  readonly raised: number;
  /** Bound on the share of the raised total that lies beyond the room of the sums. */
  readonly folded: number;
}

/** Round-off of a transform relative to the whole of what it sums, with room to spare. */
const ROUND_OFF = 2e-15;

const SMALLEST = 1;
const LARGEST = 700;
const RATIO = 1.05;
/** Every how many of them one may be used: each costs transforms of its own. */
const SPARSE = 3;

/**
 * The growths for which the moment generating function of a total exists, each with Chernoff's bound on its fold.
 *
 * P(raised S > room x end) <= min over g' > g of exp(raised(g') - raised(g) - room (g' - g)).
 */
export function growthsOf(
  masses: Float64Array,
  frequency: CountDistribution,
  { points, room }: { readonly points: number; readonly room: number },
): readonly Growth[] {
  const found: { growth: number; raised: number }[] = [];
  let before = 1;
  for (let growth = SMALLEST; growth <= LARGEST; growth *= RATIO) {
    const value = frequency.pgf(raisedMass(masses, growth / points));
    if (!(value < Infinity && value >= before * (1 - 1e-9))) break;
    found.push({ growth, raised: log(value) });
    before = value;
  }
  // The last one is left out: a formula may go on past its pole.
  const known = found.slice(0, -1);
  const usable = known.filter((_, k) => (known.length - 1 - k) % SPARSE === 0);
  return usable.map(({ growth, raised }) => {
    const beyond = known
      .filter((next) => next.growth > growth)
      .map((next) => next.raised - raised - room * (next.growth - growth));
    return { growth, raised, folded: exp(Math.min(0, ...beyond)) };
  });
}

/** Growth with the least error of P(S > x), x as a part of the end, and that error. */
export function bestGrowth(growths: readonly Growth[], x: number): { readonly index: number; readonly error: number } {
  let best = { index: -1, error: Infinity };
  growths.forEach(({ growth, raised, folded }, index) => {
    const error = exp(raised - growth * x) * (ROUND_OFF + 2 * folded);
    if (error < best.error) best = { index, error };
  });
  return best;
}

/** Sum of the masses raised by exp(rate k). */
function raisedMass(masses: Float64Array, rate: number): number {
  const by = exp(rate);
  let sum = 0;
  for (let k = masses.length - 1; k >= 0; k--) sum = sum * by + masses[k];
  return sum;
}
