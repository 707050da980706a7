import { Decimal } from 'decimal.js';

/** Digits after the point of the currencies a report can state; ISO 4217. */
const minorUnits: Readonly<Record<string, number>> = {
  USD: 2,
  EUR: 2,
  GBP: 2,
  CAD: 2,
  AUD: 2,
  CHF: 2,
  JPY: 0,
  KRW: 0,
  BHD: 3,
  KWD: 3,
  CLF: 4,
};

/** An amount stated once: rounded half-even to the minor unit, with its currency and price year. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
  readonly priceYear: number;
}

function places(currency: string): number {
  const found = minorUnits[currency];
  if (found === undefined) throw new RangeError(`${currency} is not a currency this library can state`);
  return found;
}

/** States a float as money. @throws RangeError for an unknown currency or an amount that is not finite */
export function money(amount: number, currency: string, priceYear: number): Money {
  if (!Number.isFinite(amount)) throw new RangeError(`an amount must be finite, received ${amount}`);
  const digits = places(currency);
  const text = new Decimal(amount).toDecimalPlaces(digits, Decimal.ROUND_HALF_EVEN).toFixed(digits);
  return { amount: text, currency, priceYear };
}

/**
 * Rounds the parts of a whole so that they still sum to the rounded whole: remainders go to the largest fractions first.
 * @example stateParts([1 / 3, 1 / 3, 1 / 3], 'USD').parts // 0.34, 0.33, 0.33 of 1.00
 */
export function stateParts(
  parts: readonly number[],
  currency: string,
): { readonly whole: string; readonly parts: readonly string[] } {
  const digits = places(currency);
  const unit = new Decimal(10).pow(-digits);
  const exact = parts.map((part) => new Decimal(part));
  const whole = exact
    .reduce((sum, part) => sum.plus(part), new Decimal(0))
    .toDecimalPlaces(digits, Decimal.ROUND_HALF_EVEN);
  const rounded = exact.map((part) => part.toDecimalPlaces(digits, Decimal.ROUND_FLOOR));
  const short = whole
    .minus(rounded.reduce((sum, part) => sum.plus(part), new Decimal(0)))
    .div(unit)
    .toNumber();
  const byRemainder = exact
    .map((part, k) => ({ k, left: part.minus(rounded[k] as Decimal) }))
    .sort((a, b) => b.left.cmp(a.left) || a.k - b.k);
  for (let n = 0; n < short; n++) {
    const { k } = byRemainder[n % byRemainder.length] as { k: number };
    rounded[k] = (rounded[k] as Decimal).plus(unit);
  }
  return { whole: whole.toFixed(digits), parts: rounded.map((part) => part.toFixed(digits)) };
}
