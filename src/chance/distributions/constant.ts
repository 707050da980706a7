import { powInt, requireFinite } from '../../numeric/index.js';
import { define } from '../define.js';

/**
 * A value known for certain.
 * @throws RangeError unless the value is finite
 * @example constant({ value: 12 }).quantile(0.3) // 12
 */
export function constant({ value }: { readonly value: number }) {
  requireFinite('value', value, 'the value itself');
  return define({
    family: 'constant',
    says: String(Number(value.toPrecision(6))),
    parameters: { value },
    discrete: true,
    support: [value, value],
    mean: value,
    variance: 0,
    skewness: Number.NaN,
    pdf: (x) => (x === value ? 1 : 0),
    cdf: (x) => (x >= value ? 1 : 0),
    sf: (x) => (x < value ? 1 : 0),
    quantile: () => value,
    upperQuantile: () => value,
    moment: (order) => powInt(value, order),
    lev: (limit, order) => powInt(Math.min(value, limit), order),
    pgf: (z) => powInt(z, value),
  });
}
