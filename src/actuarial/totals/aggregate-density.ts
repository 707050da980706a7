import { toProbability } from '../../numeric/index.js';
import { type AggregateLoss, requireLevel, withMeasures } from './aggregate-loss.js';
import { farExcess } from './far-excess.js';
import { type DensityInput, Ladder } from './ladder.js';

/** Error of an excess, relative to it, from which it is summed over the tail instead of taken from the mean. */
const LOST = 1e-6;

/** The total of losses with a density, on as many resolutions as the questions need; see `aggregate`. */
export function aggregateDensity(input: DensityInput): AggregateLoss {
  const ladder = new Ladder(input);
  const { probabilityOfZero, moments } = ladder;
  const sf = (x: number): number => (x < 0 ? 1 : x === Infinity ? 0 : ladder.above(x).value);
  const { frequency, severity } = input;
  const tail = { sf, events: frequency.mean, severity, spread: Math.sqrt(moments.variance) };
  const limited = (x: number) => ladder.limited(ladder.levelFor(x), x);
  return withMeasures({
    ...moments,
    probabilityOfZero,
    get step() {
      return ladder.level(0).step;
    },
    get pmf() {
      return ladder.level(0).pmf;
    },
    get missingMass() {
      const { curve } = ladder.level(0);
      return toProbability(1 - curve.cdf(curve.end));
    },
    cdf: (x) => (x < 0 ? 0 : x === Infinity ? 1 : ladder.upTo(x).value),
    sf,
    sfAbove: sf,
    quantile: (p) => (requireLevel(p) <= probabilityOfZero ? 0 : ladder.quantile(p).x),
    lev: (x) => (x <= 0 ? x : x === Infinity ? moments.mean : limited(x).value),
    excess: (d) => {
      const { value, bound } = limited(d);
      const gap = Math.max(0, moments.mean - value);
      if (bound < LOST * gap || gap === Infinity || ladder.fixed) return gap;
      const far = farExcess(d, tail);
      return far.error < bound ? far.value : gap;
    },
    errorBound: (p) => {
      if (requireLevel(p) <= probabilityOfZero) return { quantile: 0, tvar: 0, cdf: 0 };
      const { n, x } = ladder.quantile(p);
      const { bound: height } = ladder.below(n, x);
      const { density } = ladder.level(n).curve.errors(x);
      return { quantile: height / density, tvar: ladder.limited(n, x).bound / (1 - p), cdf: height };
    },
    errorAt: (x) => {
      if (x === 0) return { cdf: 0, sf: 0, lev: 0 };
      return { cdf: ladder.upTo(x).bound, sf: ladder.above(x).bound, lev: limited(x).bound };
    },
  });
}
