import { powInt, requireFinite, requirePositive } from '../../numeric/index.js';
import { affineMoment } from '../affine-moment.js';
import { define } from '../define.js';
import type { Distribution } from '../distribution.js';

/** A distribution multiplied by a positive factor, such as money brought to another year. @throws RangeError unless by > 0 */
export function scaled(of: Distribution, by: number) {
  requirePositive('by', by, 'the factor');
  return define({
    family: 'scaled',
    parameters: { of, by },
    json: { of: of.toJSON(), by },
    says: `${of.says} x ${Number(by.toPrecision(5))}`,
    discrete: of.discrete,
    support: [of.support[0] * by, of.support[1] * by],
    mean: of.mean * by,
    variance: of.variance * by * by,
    skewness: () => of.skewness,
    pdf: (x) => of.pdf(x / by) / (of.discrete ? 1 : by),
    cdf: (x) => of.cdf(x / by),
    sf: (x) => of.sf(x / by),
    quantile: (u) => of.quantile(u) * by,
    upperQuantile: (q) => of.upperQuantile(q) * by,
    moment: (order) => of.moment(order) * powInt(by, order),
    lev: (limit, order) => of.lev(limit / by, order) * powInt(by, order),
  });
}

/** A distribution moved by a constant. @throws RangeError unless `by` is finite */
export function shifted(of: Distribution, by: number) {
  requireFinite('by', by, 'the move');
  const expand = (order: number, lev: (k: number) => number): number => {
    const highest = lev(order);
    return Number.isFinite(highest) ? affineMoment(by, 1, order, lev) : highest;
  };
  return define({
    family: 'shifted',
    parameters: { of, by },
    json: { of: of.toJSON(), by },
    says: `${of.says} ${by < 0 ? '-' : '+'} ${Math.abs(by)}`,
    discrete: of.discrete,
    support: [of.support[0] + by, of.support[1] + by],
    mean: of.mean + by,
    variance: of.variance,
    skewness: () => of.skewness,
    pdf: (x) => of.pdf(x - by),
    cdf: (x) => of.cdf(x - by),
    sf: (x) => of.sf(x - by),
    quantile: (u) => of.quantile(u) + by,
    upperQuantile: (q) => of.upperQuantile(q) + by,
    moment: (order) => expand(order, (k) => of.moment(k)),
    lev: (limit, order) =>
      limit === Infinity ? expand(order, (k) => of.moment(k)) : expand(order, (k) => of.lev(limit - by, k)),
  });
}
