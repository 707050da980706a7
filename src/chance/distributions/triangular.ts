import { powInt, requireFinite } from '../../numeric/index.js';
import { define } from '../define.js';
import { endsThrough, type ThreePoints } from '../three-points.js';

/**
 * Triangle from min over mode to max. Mean (min + mode + max) / 3.
 * @throws RangeError unless min <= mode <= max and min < max, all finite
 * @example triangular({ min: 0, mode: 2, max: 10 }).mean // 4
 */
export function triangular({ min, mode, max }: { readonly min: number; readonly mode: number; readonly max: number }) {
  requireFinite('min', min, 'smallest value');
  requireFinite('mode', mode, 'likeliest value');
  requireFinite('max', max, 'largest value');
  if (!(min <= mode && mode <= max && min < max)) {
    throw new RangeError(`triangular needs min <= mode <= max and min < max; received ${min}, ${mode}, ${max}`);
  }
  const width = max - min;
  const left = mode - min;
  const right = max - mode;
  const atMode = left / width;
  const spread = left * left + left * right + right * right;
  const cdf = (x: number): number =>
    x <= min
      ? 0
      : x >= max
        ? 1
        : x < mode
          ? ((x - min) * (x - min)) / (width * left)
          : atMode + ((x - mode) * (right + (max - x))) / (width * right);
  const sf = (x: number): number =>
    x <= min
      ? 1
      : x >= max
        ? 0
        : x < mode
          ? right / width + ((mode - x) * (left + (x - min))) / (width * left)
          : ((max - x) * (max - x)) / (width * right);
  const inside = (x: number): number => Math.min(max, Math.max(min, x));
  const quantile = (u: number): number =>
    u < atMode
      ? min + Math.sqrt(u * width * left)
      : mode + ((u - atMode) * width * right) / (right + Math.sqrt((1 - u) * width * right));
  const upperQuantile = (q: number): number =>
    q <= right / width
      ? max - Math.sqrt(q * width * right)
      : mode - ((q - right / width) * width * left) / (left + Math.sqrt((1 - q) * width * left));
  const core = {
    family: 'triangular',
    parameters: { min, mode, max },
    support: [min, max] as const,
    mean: (min + mode + max) / 3,
    variance: spread / 18,
    skewness: (Math.SQRT2 * (right - left) * (width + left) * (width + right)) / (5 * spread * Math.sqrt(spread)),
    pdf: (x: number) => {
      if (x < min || x > max) return 0;
      if (x === mode) return 2 / width;
      return x < mode ? (2 * (x - min)) / (width * left) : (2 * (max - x)) / (width * right);
    },
    cdf,
    sf,
    // Shares of the width are rounded, so the ends are met by name and never overstepped.
    quantile: (u: number) => (u === 1 ? max : inside(quantile(u))),
    upperQuantile: (q: number) => (q === 1 ? min : inside(upperQuantile(q))),
  };
  // Both sides of the mode by their own powers; what a limit cuts off is a smaller triangle with its corner at max.
  const limited = (limit: number, order: number): number => {
    if (limit <= min) return powInt(limit, order);
    if (limit < mode) return cdf(limit) * cornerPower(min, limit, order) + sf(limit) * powInt(limit, order);
    const whole = atMode * cornerPower(min, mode, order) + (right / width) * cornerPower(max, mode, order);
    return limit >= max ? whole : whole - sf(limit) * (cornerPower(max, limit, order) - powInt(limit, order));
  };
  return define({
    ...core,
    moment: (order) => limited(max, order),
    lev: (limit, order) => (order === 1 && limit < max ? limitedMean(limit) : limited(limit, order)),
  });

  /** The limit less the integral of the cdf below it. */
  function limitedMean(limit: number): number {
    if (limit <= min) return limit;
    if (limit < mode) return limit - (limit - min) * ((limit - min) / left) * ((limit - min) / (3 * width));
    const beyond = limit - mode;
    return limit - (left / 3) * atMode - beyond * (atMode + ((right - beyond / 3) / right) * (beyond / width));
  }
}

/**
 * Mean of x^order under a density that rises straight from 0 at `corner` to its end.
 * Formula: 2 / ((order + 1) (order + 2)) x sum of (j + 1) corner^(order - j) end^j.
 */
function cornerPower(corner: number, end: number, order: number): number {
  let sum = 0;
  for (let j = 0; j <= order; j++) sum += (j + 1) * powInt(corner, order - j) * powInt(end, j);
  return (2 * sum) / ((order + 1) * (order + 2));
}

/**
 * The triangle with a likeliest value whose central interval (90% unless said) is given: `low` and `high` are not its ends.
 * @throws RangeError unless low < mode < high
 */
triangular.fromInterval = (points: ThreePoints) =>
  endsThrough(points, (min, mode, max) => triangular({ min, mode, max }));
