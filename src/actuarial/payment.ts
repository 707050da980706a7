import type { Distribution } from '../chance/index.js';
import { define } from '../chance/index.js';
import { powInt, requireNonNegative, requirePositive } from '../numeric/index.js';

/** What is paid on one loss. */
export interface Terms {
  /** Amount taken off each loss (ordinary), or to be exceeded before anything is paid (franchise). */
  readonly deductible?: number;
  readonly franchise?: boolean;
  /** Largest loss considered, the deductible inside it. */
  readonly limit?: number;
  /** Share paid of what is left; 1 unless said. */
  readonly coinsurance?: number;
  /** Rise of every loss before the terms apply: 0.1 is 10%. */
  readonly inflation?: number;
  /** Per payment (given that something is paid) instead of per loss. */
  readonly perPayment?: boolean;
}

/**
 * The payment on one loss as a distribution: share x (min(loss, limit) - deductible)+, or under a franchise the whole
 * min(loss, limit) once the deductible is exceeded.
 *
 * Formula: E[payment] = share x (E[min(X, limit)] - E[min(X, deductible)]), plus share x deductible x sf(deductible) for a
 * franchise; with inflation X is (1 + inflation) times the loss. Source: Loss Models, coverage modifications.
 *
 * @throws RangeError for negative terms, a limit not above the deductible, or a share outside (0, 1]
 * @example covered(exponential({ mean: 1000 }), { deductible: 100, limit: 600 }).mean // 356.03
 */
export function covered(severity: Distribution, terms: Terms): Distribution {
  const {
    deductible = 0,
    franchise = false,
    limit = Infinity,
    coinsurance = 1,
    inflation = 0,
    perPayment = false,
  } = terms;
  requireNonNegative('deductible', deductible, 'amount taken off each loss');
  requireNonNegative('inflation', inflation, 'rise of every loss');
  requirePositive('coinsurance', coinsurance, 'share paid');
  if (coinsurance > 1) throw new RangeError(`coinsurance is a share up to 1, received ${coinsurance}`);
  if (!(limit > deductible)) throw new RangeError(`the limit ${limit} lies above the deductible ${deductible}`);
  const up = 1 + inflation;
  const sfAt = (x: number): number => severity.sf(x / up);
  const levAt = (x: number, order: number): number => powInt(up, order) * severity.lev(x / up, order);
  const kept = perPayment ? sfAt(deductible) : 1;
  const off = franchise ? 0 : deductible;
  const most = coinsurance * (limit - off);
  const least = franchise ? coinsurance * deductible : 0;
  /** The loss behind a payment y > 0. */
  const lossOf = (y: number): number => Math.max(deductible, y / coinsurance + off);
  const sf = (y: number): number => (y < 0 ? 1 : y >= most ? 0 : sfAt(lossOf(y)) / kept);
  const cdf = (y: number): number => {
    if (y < 0) return 0;
    if (y >= most) return 1;
    const belowAll = perPayment ? 0 : severity.cdf(deductible / up);
    return (severity.cdf(lossOf(y) / up) - severity.cdf(deductible / up)) / kept + belowAll;
  };
  const lev = (x: number, order: number): number => {
    if (x <= 0) return powInt(x, order);
    const top = Math.min(x, most);
    // Order 1 and 2 in limited expected values of the loss; E[(Y ^ top)^k] with Y = share (X - off) above the deductible.
    const edge = lossOf(top);
    const part = powered(levAt, sfAt, off, deductible, edge, order) * powInt(coinsurance, order);
    const above = powInt(top, order) * sfAt(edge);
    const start = franchise && x < least ? powInt(x, order) * sfAt(deductible) : part + above;
    return start / kept;
  };
  const mean = lev(Infinity, 1);
  return define({
    family: 'covered',
    parameters: { of: severity, ...terms },
    json: { of: severity.toJSON(), ...terms },
    says: `payment on ${severity.says}: deductible ${deductible}${franchise ? ' (franchise)' : ''}, limit ${limit}, share ${coinsurance}`,
    support: [perPayment ? least : 0, most],
    mean,
    variance: Math.max(0, lev(Infinity, 2) - mean * mean),
    pdf: (y) => {
      if (y < 0 || y > most) return 0;
      if (y === most && limit < Infinity) return sfAt(limit) / kept;
      if (y === 0 && !perPayment) return severity.cdf(deductible / up);
      if (y < least || (y === 0 && perPayment)) return 0;
      return severity.pdf(lossOf(y) / up) / (up * coinsurance * kept);
    },
    cdf,
    sf,
    quantile: (u) =>
      backwards(
        u <= (perPayment ? 0 : severity.cdf(deductible / up))
          ? Number.NaN
          : severity.quantile(
              Math.min(1, (u - (perPayment ? 0 : 0)) * kept + (perPayment ? severity.cdf(deductible / up) : 0)),
            ),
      ),
    upperQuantile: (q) =>
      q >= sfAt(deductible) / kept ? least * (perPayment ? 1 : 0) : backwards(severity.upperQuantile(q * kept)),
    moment: (order) => lev(Infinity, order),
    lev,
  });

  function backwards(loss: number): number {
    if (Number.isNaN(loss)) return 0;
    return Math.min(most, Math.max(least, coinsurance * (up * loss - off)));
  }
}

/** E[(X - off)^order; deductible < X <= edge], by the binomial theorem over partial moments. */
function powered(
  lev: (x: number, order: number) => number,
  sf: (x: number) => number,
  off: number,
  deductible: number,
  edge: number,
  order: number,
): number {
  const partial = (k: number): number => {
    const at = (x: number): number => (x === Infinity ? lev(x, k) : lev(x, k) - powInt(x, k) * sf(x));
    return k === 0 ? sf(deductible) - sf(edge) : at(edge) - (deductible > 0 ? at(deductible) : 0);
  };
  let sum = 0;
  let choose = 1;
  for (let k = 0; k <= order; k++) {
    if (k > 0) choose = (choose * (order - k + 1)) / k;
    const factor = choose * powInt(-off, order - k);
    if (factor !== 0) sum += factor * partial(k);
  }
  return sum;
}

/** Share of the expected loss that a deductible takes away: E[min(X, d)] / E[X]. */
export function lossEliminationRatio(severity: Distribution, deductible: number): number {
  return severity.lev(deductible) / severity.mean;
}
