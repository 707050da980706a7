import { minorUnits } from './minor-units.js';

/** An amount to the minor unit with thousands apart. @example amountText(16_907_100, 'USD') // '16,907,100.00' */
export function amountText(amount: number, currency: string): string {
  return grouped(amount.toFixed(minorUnits(currency)));
}

/** An amount with thousands apart and no more digits after the point than it has. @example groupedText(150_000.5) // '150,000.5' */
export function groupedText(amount: number): string {
  return grouped(String(amount));
}

function grouped(digits: string): string {
  const [whole, fraction] = digits.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
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
