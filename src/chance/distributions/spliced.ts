import { powInt, requireShare } from '../../numeric/index.js';
import { define } from '../define.js';
import type { Distribution } from '../distribution.js';
import { truncated } from './truncated.js';

/** A body below a threshold and a tail above it. */
export interface SplicedParameters {
  /** Distribution of ordinary losses; only its part up to `at` is used. */
  readonly body: Distribution;
  /** Distribution of extreme losses, starting at `at`, such as `gpd({ xi, beta, loc: at })`. */
  readonly tail: Distribution;
  readonly at: number;
  /** Probability of the tail; left out, the body's own probability beyond `at`. */
  readonly weight?: number;
}

/**
 * Spliced severity: body cut at a threshold, tail above it.
 * Formula: sf(x) = weight x tail.sf(x) above the threshold; below it weight + (1 - weight) x the cut body's sf.
 * @throws RangeError unless the tail starts at the threshold and weight is a probability
 * @example spliced({ body: lognormal({ mu: 11, sigma: 1.9 }), tail: gpd({ xi: 0.7, beta: 2e6, loc: 1e6 }), at: 1e6 })
 */
export function spliced({ body, tail, at, weight = body.sf(at) }: SplicedParameters) {
  requireShare('weight', weight, 'probability of the tail');
  if (tail.support[0] !== at) throw new RangeError(`the tail starts at ${tail.support[0]}, the threshold is ${at}`);
  const below = truncated(body, { high: at });
  const rest = 1 - weight;
  const blend = (part: (one: Distribution) => number): number =>
    (rest === 0 ? 0 : rest * part(below)) + (weight === 0 ? 0 : weight * part(tail));
  const moment = (order: number): number => blend((one) => one.moment(order));
  const mean = blend((one) => one.mean);
  return define({
    family: 'spliced',
    parameters: { body, tail, at, weight },
    json: { body: body.toJSON(), tail: tail.toJSON(), at, weight },
    says: `${body.says} up to ${at}, then ${tail.says} with probability ${Number(weight.toPrecision(4))}`,
    support: [rest === 0 ? at : below.support[0], weight === 0 ? at : tail.support[1]],
    mean,
    variance: blend((one) => one.variance + (one.mean - mean) * (one.mean - mean)),
    pdf: (x) => (x <= at ? rest * below.pdf(x) : weight * tail.pdf(x)),
    cdf: (x) => (x < at ? rest * below.cdf(x) : rest + weight * tail.cdf(x)),
    sf: (x) => (x < at ? weight + rest * below.sf(x) : weight * tail.sf(x)),
    quantile: (u) => (rest > 0 && u <= rest ? below.quantile(u / rest) : tail.quantile((u - rest) / weight)),
    upperQuantile: (q) =>
      q < weight || rest === 0 ? tail.upperQuantile(q / weight) : below.upperQuantile(Math.min(1, (q - weight) / rest)),
    moment,
    lev: (limit, order) =>
      limit <= at
        ? rest * below.lev(limit, order) + weight * powInt(limit, order)
        : blend((one) => one.lev(limit, order)),
  });
}
