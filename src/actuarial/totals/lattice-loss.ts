import { once, requirePositive } from '../../numeric/index.js';
import { requireMasses } from '../checks.js';
import { type AggregateLoss, requireLevel, withMeasures } from './aggregate-loss.js';
import type { TotalMoments } from './compound-moments.js';

/**
 * A total that lives on 0, step, 2 step, ... with the given probabilities.
 *
 * Quantiles are lattice points. Moments are those given, or those of the lattice. A cdf that meets p within 1e-12 counts
 * as having reached it, so that 0.75 + 0.2 is 0.95.
 * Errors: RangeError for a step not above 0, no probabilities, a probability below -1e-9, or a sum
 * above 1.
 *
 * @example latticeLoss(Float64Array.of(0, 0.75, 0, 0.2, 0.05)).tvar(0.6) // 2.375
 */
export function latticeLoss(pmf: Float64Array, step = 1, known?: Partial<TotalMoments>): AggregateLoss {
  requirePositive('step', step, 'distance between lattice points');
  requireMasses('pmf', pmf, 'probabilities of the totals 0, step, 2 step, ...');
  const { upTo, limited } = sums(pmf, step);
  const last = pmf.length - 1;
  const moments = once((): TotalMoments => ({ ...latticeMoments(pmf, step), ...known }));
  const mean = known?.mean ?? moments().mean;
  const above = once(() => sumsFromRight(pmf));
  const index = (x: number): number => Math.min(last, Math.floor(x / step + 1e-9));
  const missingMass = Math.max(0, 1 - upTo[last]);
  const sf = (x: number): number => (x < 0 ? 1 : above()[index(x)] + (missingMass > 1e-13 ? missingMass : 0));
  return withMeasures({
    mean,
    get variance() {
      return moments().variance;
    },
    get skewness() {
      return moments().skewness;
    },
    probabilityOfZero: pmf[0],
    step,
    pmf,
    missingMass,
    cdf: (x) => (x < 0 ? 0 : upTo[index(x)]),
    sf,
    sfAbove: sf,
    quantile: (p) => {
      requireLevel(p);
      let low = -1;
      let high = last;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (upTo[middle] < p - 1e-12) low = middle;
        else high = middle;
      }
      return high * step;
    },
    lev: (x) => {
      if (x <= 0) return x;
      if (x === Infinity) return mean;
      const k = index(x);
      return limited[k] + (x - k * step) * (1 - upTo[k]);
    },
    errorBound: () => ({ quantile: 0, tvar: missingMass * last * step, cdf: Math.max(missingMass, 1e-15) }),
    errorAt: (x) => {
      const missing = missingMass > 1e-13 && x > last * step ? missingMass : 0;
      const bound = Math.max(missing, 1e-15);
      return { cdf: bound, sf: bound, lev: 1e-15 * Math.abs(x) + missing * Math.max(0, x - last * step) };
    },
  });
}

/** Sums from the left, and E[min(S, x)]. */
function sums(pmf: Float64Array, step: number) {
  const [upTo, limited] = [new Float64Array(pmf.length), new Float64Array(pmf.length)];
  let sum = 0;
  let lev = 0;
  for (let k = 0; k < pmf.length; k++) {
    sum += pmf[k];
    upTo[k] = sum;
    limited[k] = lev;
    lev += step * (1 - sum);
  }
  return { upTo, limited };
}

/** Sums from the right, which keep the digits of small tails. */
function sumsFromRight(pmf: Float64Array): Float64Array {
  const above = new Float64Array(pmf.length);
  let tail = 0;
  for (let k = pmf.length - 1; k >= 0; k--) {
    above[k] = tail;
    tail += pmf[k];
  }
  return above;
}

function latticeMoments(pmf: Float64Array, step: number): TotalMoments {
  let mean = 0;
  for (let k = 0; k < pmf.length; k++) mean += pmf[k] * k;
  let [two, three] = [0, 0];
  for (let k = 0; k < pmf.length; k++) {
    const gap = k - mean;
    two += pmf[k] * gap * gap;
    three += pmf[k] * gap * gap * gap;
  }
  return { mean: mean * step, variance: two * step * step, skewness: three / (two * Math.sqrt(two)) };
}
