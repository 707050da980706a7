import { type CountDistribution, type Distribution, gamma, inverseGaussian } from '../../chance/index.js';
import { findRoot } from '../../numeric/index.js';
import { lossExcess } from '../cover/loss-excess.js';
import { type AggregateLoss, requireLevel, withMeasures } from './aggregate-loss.js';
import { compoundMoments } from './compound-moments.js';

type Numbers = Readonly<Record<string, number>>;

/** The distribution of the sum of n losses, for families that sums do not leave. */
const convolutions: Readonly<Record<string, (p: Numbers) => (n: number) => Distribution>> = {
  exponential:
    ({ mean }) =>
    (n) =>
      gamma({ shape: n, scale: mean }),
  gamma:
    ({ shape, scale }) =>
    (n) =>
      gamma({ shape: n * shape, scale }),
  inverseGaussian:
    ({ mean, lambda }) =>
    (n) =>
      inverseGaussian({ mean: n * mean, lambda: n * n * lambda }),
};

/**
 * The total of exponential, gamma or inverse Gaussian losses as a series, without any lattice.
 *
 * P(S > x) = sum over n >= 1 of P(N = n) P(X_1 + ... + X_n > x), where the inner sum stays in the family; all terms are
 * positive, so that far tails keep their digits. The series stops where what is left is below 1e-17 of the result.
 * Errors: RangeError for another family of severities.
 * Source: Klugman, Panjer and Willmot (2012), section 9.4.
 *
 * @example aggregateExact({ frequency: poisson({ lambda: 0.5 }), severity: exponential({ mean: 340_000 }) }).sf(1e7) // 4.36e-12
 */
export function aggregateExact({
  frequency,
  severity,
}: {
  readonly frequency: CountDistribution;
  readonly severity: Distribution;
}): AggregateLoss {
  const sumOf = convolutions[severity.family]?.(severity.parameters as Numbers);
  if (sumOf === undefined)
    throw new RangeError(
      `sums of ${severity.says} leave its family; exact series exist for ${Object.keys(convolutions).join(', ')}`,
    );
  const counts = weighted(frequency);
  const made: Distribution[] = [];
  // `most` bounds a term over its number of losses, so that what the terms left out could add is known.
  const series = (term: (sum: Distribution) => number, most: number, start = 0): number => {
    let total = start;
    for (const { n, weight, left } of counts) {
      made[n] ??= sumOf(n);
      total += weight * term(made[n]);
      if (left * most < total * 1e-18) break;
    }
    return total;
  };
  const moments = compoundMoments(frequency, severity);
  const none = frequency.pdf(0);
  const sf = (x: number): number => (x < 0 ? 1 : series((sum) => sum.sf(x), 1));
  const cdf = (x: number): number =>
    x < 0
      ? 0
      : Math.min(
          1,
          series((sum) => sum.cdf(x), 1, none),
        );
  const quantile = (p: number): number => {
    if (requireLevel(p) <= none) return 0;
    let high = moments.mean + Math.sqrt(moments.variance);
    while (sf(high) > 1 - p) high *= 2;
    return p > 0.5 ? findRoot((x) => sf(x) - (1 - p), 0, high) : findRoot((x) => cdf(x) - p, 0, high);
  };
  return withMeasures({
    ...moments,
    probabilityOfZero: none,
    step: 0,
    pmf: new Float64Array(0),
    missingMass: 0,
    cdf,
    sf,
    sfAbove: sf,
    quantile,
    lev: (x) => (x <= 0 ? x : x === Infinity ? moments.mean : series((sum) => sum.lev(x), severity.mean)),
    excess: (d) => series((sum) => excess(sum, d), severity.mean),
    errorBound: (p) => ({ quantile: 1e-12 * quantile(p), tvar: 1e-12 * moments.mean, cdf: 1e-13 }),
    errorAt: (x) => ({ cdf: 1e-13, sf: 1e-12 * sf(x), lev: 1e-12 * moments.mean }),
  });
}

/** Counts that a series takes: those above have less than 1e-300 of the probability together. */
export const termsOf = (frequency: CountDistribution): number =>
  Math.min(frequency.support[1], frequency.upperQuantile(1e-300) + 1, MOST);

const MOST = 1_000_000;

/** A number of losses, its probability, and the expected number of losses in all years of more. */
interface Weighted {
  readonly n: number;
  readonly weight: number;
  readonly left: number;
}

function weighted(frequency: CountDistribution): readonly Weighted[] {
  const counts: Weighted[] = [];
  let left = 0;
  for (let n = termsOf(frequency); n >= 1; n--) {
    const weight = frequency.pdf(n);
    if (weight > 0) counts.push({ n, weight, left });
    left += n * weight;
  }
  return counts.reverse();
}

/** Whether sums of a severity stay in its family, so that `aggregateExact` knows its totals. */
export const sumsStay = ({ family }: Distribution): boolean => family in convolutions;

/** E[(X - d)+] for the families above, from their tails, so that a far one keeps its digits. */
function excess(sum: Distribution, d: number): number {
  if (sum.family === 'gamma') {
    const { scale } = sum.parameters as { scale: number };
    // E[X; X > d] is the mean times the tail of the gamma of one more shape: sf plus d times the density over the shape.
    return Math.max(0, (sum.mean - d) * sum.sf(d) + d * scale * sum.pdf(d));
  }
  return lossExcess(sum, d);
}
