import { amountText } from '../statement/amount-text.js';
import { isCurrency } from '../statement/minor-units.js';
import type { Fault } from './faults.js';

/** One thing to question, before it is put into words. */
export type Told = readonly [path: string, severity: Fault['severity'], message: string, received?: unknown];

/** An amount with its currency, as a broker writes it: `20,000,000 USD`. */
export function moneyText(amount: number, currency: string): string {
  if (!isCurrency(currency)) return String(amount);
  return `${amountText(amount, currency).replace(/\.0+$/, '')} ${currency}`;
}
