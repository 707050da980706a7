import { minorUnits } from './minor-units.js';

/** An amount to the minor unit with thousands apart. @example amountText(16_907_100, 'USD') // '16,907,100.00' */
export function amountText(amount: number, currency: string): string {
  const [whole, fraction] = amount.toFixed(minorUnits(currency)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Columns of words and numbers as plain text: the first left, the others right. */
export function columnsText(rows: readonly (readonly string[])[], left = 1): string {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, k) => Math.max(most[k] ?? 0, cell.length)), []);
  const line = (row: readonly string[]): string =>
    row
      .map((cell, k) => (k < left ? cell.padEnd(widths[k]) : cell.padStart(widths[k])))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
