import { expm1, log, log1p, requirePositive } from '../../numeric/index.js';
import { define } from '../define.js';
import { type MeanSd, momentMakers, quantileMakers, shapeWith } from '../makers.js';
import { burrTails, powerOfBeta } from './transformed-beta.js';

/**
 * Pareto II (Lomax): sf (scale / (x + scale))^shape. The mean is infinite for shape <= 1, the variance for shape <= 2.
 * @throws RangeError unless shape and scale are positive and finite
 * @example pareto2({ shape: 3.2, scale: 700_000 }).lev(1e6) // 273006.27...
 */
export function pareto2({ shape, scale }: { readonly shape: number; readonly scale: number }) {
  requirePositive('shape', shape, 'tail index');
  requirePositive('scale', scale, 'scale');
  return define({
    family: 'pareto2',
    parameters: { shape, scale },
    ...powerOfBeta(shape, 1, 1, scale),
    ...burrTails(shape, 1, scale),
  });
}

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd }: MeanSd) => {
  requirePositive('mean', mean, 'mean');
  const square = (sd / mean) * (sd / mean);
  if (!(square > 1))
    throw new RangeError(`the coefficient of variation of a pareto2 lies above 1, received ${sd / mean}`);
  const shape = (2 * square) / (square - 1);
  return pareto2({ shape, scale: mean * (shape - 1) });
});

/** The Pareto II with a mean and a standard deviation above it, or a coefficient of variation above 1: shape above 2. */
pareto2.fromMeanSd = fromMeanSd;
pareto2.fromMeanCv = fromMeanCv;

const { fromQuantiles, fromInterval } = quantileMakers(([p, x], [q, y]) => {
  const unit = (shape: number, u: number): number => expm1(-log1p(-u) / shape);
  const shape = shapeWith(
    (s) => log(unit(s, q) / unit(s, p)),
    log(y / x),
    `no pareto2 has quantiles as close as ${x} at ${p} and ${y} at ${q}: an exponential's are further apart`,
  );
  return pareto2({ shape, scale: x / unit(shape, p) });
}, 0);

/** The Pareto II through two quantiles, or whose central interval (90% unless said) is given. */
pareto2.fromQuantiles = fromQuantiles;
pareto2.fromInterval = fromInterval;
