import { Decimal as Base } from 'decimal.js';
import type { Arithmetic, Row } from './arithmetic.js';

const Decimal = Base.clone({ precision: 60, rounding: Base.ROUND_HALF_EVEN });
type Decimal = Base;

/**
 * Decimal arithmetic brought to `places` digits after the point, half to even, wherever an amount arises; without
 * `places` nothing is rounded.
 *
 * @param places digits of the minor unit, as `minorUnits` gives them
 * @example decimals(2).toNumber(decimals(2).times(decimals(2).of(0.25), 0.5)) // 0.12
 */
export function decimals(places?: number): Arithmetic<Decimal> {
  const stated = (value: Decimal): Decimal => (places === undefined ? value : value.toDecimalPlaces(places));
  return {
    zero: new Decimal(0),
    of: (amount) => stated(new Decimal(amount)),
    weight: (value) => new Decimal(value),
    add: (left, right) => left.plus(right),
    subtract: (left, right) => left.minus(right),
    times: (amount, share) => stated(amount.times(share)),
    min: (left, right) => (left.lt(right) ? left : right),
    max: (left, right) => (left.gt(right) ? left : right),
    compare: (left, right) => left.cmp(right),
    isZero: (value) => value.isZero(),
    toNumber: (value) => value.toNumber(),
    row: (length) => Array.from({ length }, () => new Decimal(0)),
    spread: (amount, weights, count, out) => {
      if (places === undefined) inProportion(amount, weights, count, out);
      else byLargestRemainder(amount, weights, count, out, places);
    },
  };
}

function sum(weights: Row<Decimal>, count: number): Decimal {
  let whole: Decimal = new Decimal(0);
  for (let k = 0; k < count; k++) whole = whole.plus(weights[k]);
  return whole;
}

function inProportion(amount: Decimal, weights: Row<Decimal>, count: number, out: Row<Decimal>): void {
  const whole = sum(weights, count);
  for (let k = 0; k < count; k++) out[k] = whole.isZero() ? whole : amount.times(weights[k]).div(whole);
}

/** Parts are cut to the minor unit; the units left over go to the largest fractions, the first of equals. */
function byLargestRemainder(
  amount: Decimal,
  weights: Row<Decimal>,
  count: number,
  out: Row<Decimal>,
  places: number,
): void {
  const whole = sum(weights, count);
  const unit = new Decimal(10).pow(-places);
  const remainders: { k: number; left: Decimal }[] = [];
  let given: Decimal = new Decimal(0);
  for (let k = 0; k < count; k++) {
    const exact = whole.isZero() ? whole : amount.times(weights[k]).div(whole);
    out[k] = exact.toDecimalPlaces(places, Decimal.ROUND_DOWN);
    given = given.plus(out[k]);
    remainders.push({ k, left: exact.minus(out[k]) });
  }
  if (whole.isZero()) return;
  remainders.sort((a, b) => b.left.cmp(a.left) || a.k - b.k);
  for (const { k } of remainders) {
    if (given.gte(amount)) return;
    out[k] = out[k].plus(unit);
    given = given.plus(unit);
  }
}
