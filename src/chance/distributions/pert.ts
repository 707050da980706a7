import { powInt, requireFinite, requirePositive } from '../../numeric/index.js';
import { affineMoment } from '../affine-moment.js';
import { define } from '../define.js';
import { endsThrough, type ThreePoints } from '../three-points.js';
import { beta } from './beta.js';

/** The three points of a PERT; `lambda` is the weight of the mode, 4 unless said. */
export interface PertPoints {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
  readonly lambda?: number;
}

/**
 * PERT in its standard form: a beta on [min, max] with alpha = 1 + lambda (mode - min) / (max - min) and beta likewise.
 * Mean (min + lambda mode + max) / (lambda + 2). (Fitting a standard deviation of range / 6 instead moves the mode.)
 * @throws RangeError unless min <= mode <= max, min < max and lambda > 0
 * @example pert({ min: 0, mode: 10, max: 100 }).mean // 23.33
 */
export function pert({ min, mode, max, lambda = 4 }: PertPoints) {
  requireFinite('min', min, 'smallest value');
  requireFinite('mode', mode, 'likeliest value');
  requireFinite('max', max, 'largest value');
  requirePositive('lambda', lambda, 'weight of the mode');
  if (!(min <= mode && mode <= max && min < max)) {
    throw new RangeError(`pert needs min <= mode <= max and min < max; received ${min}, ${mode}, ${max}`);
  }
  const width = max - min;
  const [a, b] = [1 + (lambda * (mode - min)) / width, 1 + (lambda * (max - mode)) / width];
  const shape = beta({ a, b });
  const mirrored = beta({ a: b, b: a });
  const unit = (x: number): number => (x - min) / width;
  const fromMax = (x: number): number => (max - x) / width;
  // The distance to the nearer end keeps the digits.
  const isHigh = (x: number): boolean => unit(x) > 0.5;
  const limited = (most: number, order: number): number => affineMoment(min, width, order, (k) => shape.lev(most, k));
  return define({
    family: 'pert',
    parameters: { min, mode, max, lambda },
    support: [min, max],
    mean: (min + lambda * mode + max) / (lambda + 2),
    variance: width * width * shape.variance,
    skewness: shape.skewness,
    pdf: (x) => (isHigh(x) ? mirrored.pdf(fromMax(x)) : shape.pdf(unit(x))) / width,
    cdf: (x) => (isHigh(x) ? mirrored.sf(fromMax(x)) : shape.cdf(unit(x))),
    sf: (x) => (isHigh(x) ? mirrored.cdf(fromMax(x)) : shape.sf(unit(x))),
    // The width is rounded, so the far end is met by name and never overstepped.
    quantile: (u) => (u === 1 ? max : Math.min(max, min + width * shape.quantile(u))),
    upperQuantile: (q) => (q === 1 ? min : Math.max(min, max - width * mirrored.quantile(q))),
    lev: (limit, order) => (limit <= min ? powInt(limit, order) : limited(unit(limit), order)),
    moment: (order) => limited(1, order),
  });
}

/**
 * The PERT with a likeliest value whose central interval (90% unless said) is given: `low` and `high` are not its ends.
 * @throws RangeError unless low < mode < high
 */
pert.fromInterval = ({ lambda = 4, ...points }: ThreePoints & { readonly lambda?: number }) =>
  endsThrough(points, (min, mode, max) => pert({ min, mode, max, lambda }));
