import { compensatedSum, findRoot } from '../../numeric/index.js';
import { define } from '../define.js';
import type { Distribution } from '../distribution.js';

/**
 * A draw from one of several distributions, each with its weight.
 * Formula: every probability and raw moment is the weighted mean of the components'.
 * @throws RangeError unless weights are not negative and sum to 1 (within 1e-9)
 * @example mixture({ weights: [0.93, 0.07], components: [lognormal({ mu: 11, sigma: 1.9 }), constant({ value: 0 })] })
 */
export function mixture({
  weights,
  components,
}: {
  readonly weights: readonly number[];
  readonly components: readonly Distribution[];
}) {
  if (!(components?.length > 0) || weights?.length !== components.length) {
    throw new RangeError(
      `mixture needs as many weights as components, at least one; received ${weights?.length ?? 0} and ${components?.length ?? 0}`,
    );
  }
  const shares = checkedWeights(weights);
  const blend = (of: (one: Distribution) => number): number =>
    compensatedSum(components.map((one, k) => (shares[k] === 0 ? 0 : (shares[k] as number) * of(one))));
  const used = components.filter((_, k) => (weights[k] as number) > 0);
  const support = [
    Math.min(...used.map((one) => one.support[0])),
    Math.max(...used.map((one) => one.support[1])),
  ] as const;
  const mean = blend((one) => one.mean);
  const discrete = used.every((one) => one.discrete);
  const sf = (x: number): number => blend((one) => one.sf(x));
  const cdf = (x: number): number => blend((one) => one.cdf(x));
  return define({
    family: 'mixture',
    parameters: { weights, components },
    json: { weights, components: components.map((one) => one.toJSON()) },
    says: `mixture of ${components.map((one, k) => `${weights[k]} ${one.says}`).join(' and ')}`,
    discrete,
    support,
    mean,
    variance: blend((one) => one.variance + (one.mean - mean) * (one.mean - mean)),
    pdf: (x) => blend((one) => one.pdf(x)),
    cdf,
    sf,
    quantile: (u) =>
      between(
        used,
        (one) => one.quantile(u),
        (x) => cdf(x) >= u,
        (x) => cdf(x) - u,
        discrete,
      ),
    upperQuantile: (q) =>
      between(
        used,
        (one) => one.upperQuantile(q),
        (x) => sf(x) <= q,
        (x) => q - sf(x),
        discrete,
      ),
    moment: (order) => blend((one) => one.moment(order)),
    lev: (limit, order) => blend((one) => one.lev(limit, order)),
    pgf: (z) => blend((one) => one.pgf?.(z) ?? Number.NaN),
  });
}

/**
 * Weights as shares that sum to 1 to the last digit: printed ones may miss it by a little.
 * @throws RangeError unless they are not negative and sum to 1 within 1e-9
 */
export function checkedWeights(weights: readonly number[]): readonly number[] {
  const whole = compensatedSum(weights);
  if (weights.some((w) => !(w >= 0)) || Math.abs(whole - 1) > 1e-9)
    throw new RangeError(`weights are not negative and sum to 1, received ${weights.join(', ')}`);
  return whole === 1 ? weights : weights.map((w) => w / whole);
}

/** The quantile lies between the components' own; jumps are found by bisection, smooth stretches by a root. */
function between(
  components: readonly Distribution[],
  own: (one: Distribution) => number,
  enough: (x: number) => boolean,
  gap: (x: number) => number,
  discrete: boolean,
): number {
  const ends = components.map(own);
  let low = Math.min(...ends);
  let high = Math.max(...ends);
  if (low === high || enough(low)) return low;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return enough(low) ? low : high;
  const atoms = components.flatMap((one) => (one.support[0] === one.support[1] ? [one.support[0]] : []));
  for (const atom of atoms.filter((x) => x > low && x < high).sort((a, b) => a - b)) {
    if (enough(atom)) high = atom;
    else low = atom;
  }
  if (!discrete && components.every((one) => !one.discrete || atoms.includes(one.support[0]))) {
    return gap(high) <= 0 || atoms.includes(high)
      ? stepUp(low, high, enough)
      : findRoot(gap, low, high, { tolerance: 0 });
  }
  return stepUp(low, high, enough);
}

/** Smallest x with `enough(x)`, by bisection down to neighboring doubles. */
function stepUp(low: number, high: number, enough: (x: number) => boolean): number {
  let below = low;
  let above = high;
  for (let n = 0; n < 2000; n++) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) break;
    if (enough(middle)) above = middle;
    else below = middle;
  }
  return above;
}
