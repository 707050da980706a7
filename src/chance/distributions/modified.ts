import { powInt, requireFinite, requirePositive } from '../../numeric/index.js';
import { define } from '../define.js';
import type { Distribution } from '../distribution.js';

/**
 * A distribution cut to (low, high): what is left is scaled up to probability 1.
 * @throws RangeError unless some probability lies between the ends
 * @example truncated(normal({ mu: 0.35, sigma: 0.18 }), { low: 0 })
 */
export function truncated(
  of: Distribution,
  { low = -Infinity, high = Infinity }: { readonly low?: number; readonly high?: number },
) {
  const from = Math.max(low, of.support[0]);
  const to = Math.min(high, of.support[1]);
  // The side of the median in which the piece lies decides which tail keeps the digits.
  const upper = of.cdf(from) > 0.5;
  const kept = upper ? of.sf(from) - of.sf(to) : of.cdf(to) - of.cdf(from);
  if (!(from < to) || !(kept > 0)) throw new RangeError(`nothing of ${of.says} lies between ${low} and ${high}`);
  const cdf = (x: number): number =>
    x <= from ? 0 : x >= to ? 1 : upper ? (of.sf(from) - of.sf(x)) / kept : (of.cdf(x) - of.cdf(from)) / kept;
  const sf = (x: number): number => (x <= from ? 1 : x >= to ? 0 : (of.sf(x) - of.sf(to)) / kept);
  const inside = (x: number): number => Math.min(to, Math.max(from, x));
  const lev = (limit: number, order: number): number => {
    if (limit <= from) return powInt(limit, order);
    const top = Math.min(limit, to);
    const part = of.lev(top, order) - powInt(top, order) * of.sf(top);
    const cut = from > -Infinity ? of.lev(from, order) - powInt(from, order) * of.sf(from) : 0;
    return (part - cut) / kept + (limit >= to ? 0 : powInt(limit, order) * sf(limit));
  };
  const whole = to === Infinity ? Infinity : to;
  const moment = (order: number): number =>
    whole === Infinity
      ? (of.moment(order) - (from > -Infinity ? of.lev(from, order) - powInt(from, order) * of.sf(from) : 0)) / kept
      : lev(whole, order);
  const mean = moment(1);
  return define({
    family: 'truncated',
    parameters: { of, low, high },
    json: { of: of.toJSON(), ...(low === -Infinity ? {} : { low }), ...(high === Infinity ? {} : { high }) },
    says: `${of.says} cut to ${low === -Infinity ? 'below' : low} and ${high === Infinity ? 'above' : high}`,
    discrete: of.discrete,
    support: [from, to],
    mean,
    variance: Number.isFinite(mean) ? Math.max(0, moment(2) - mean * mean) : Infinity,
    pdf: (x) => (x < from || x > to ? 0 : of.pdf(x) / kept),
    cdf,
    sf,
    quantile: (u) =>
      inside(
        upper
          ? of.upperQuantile(Math.min(1, of.sf(from) - u * kept))
          : of.quantile(Math.min(1, of.cdf(from) + u * kept)),
      ),
    upperQuantile: (q) => inside(of.upperQuantile(Math.min(1, of.sf(to) + q * kept))),
    moment,
    lev,
  });
}

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
    let sum = powInt(by, order);
    let choose = 1;
    for (let k = 1; k <= order; k++) {
      choose = (choose * (order - k + 1)) / k;
      sum += choose * powInt(by, order - k) * lev(k);
    }
    return sum;
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
