/** A number to a few significant digits with a thousands letter: 1.28M, 3,200, 0.044. No locale plays a part. */
export function shortNumber(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return value > 0 ? 'infinite' : value < 0 ? '-infinite' : 'undefined';
  const size = Math.abs(value);
  if (size === 0) return '0';
  for (const [unit, letter] of [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
  ] as const) {
    if (size >= unit * (unit === 1e6 ? 0.99995 : 0.9995)) return `${significant(value / unit, digits)}${letter}`;
  }
  return grouped(significant(value, size >= 1000 ? Math.max(digits, 4) : digits));
}

/** A share as a percentage to a few digits. */
export function percent(share: number, digits = 2): string {
  return `${significant(share * 100, share >= 0.1 ? Math.max(digits, 2) : digits)}%`;
}

/** Fixed notation with so many significant digits, trailing zeros after the point dropped. */
export function significant(value: number, digits: number): string {
  if (value === 0) return '0';
  const text = value.toPrecision(digits);
  const plain = text.includes('e') ? fixed(Number(text)) : text;
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
}

function fixed(value: number): string {
  return Math.abs(value) >= 1 ? value.toFixed(0) : value.toFixed(12);
}

/** Thousands separated by commas. */
export function grouped(text: string): string {
  const [whole = '', part] = text.split('.');
  const commas = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return part === undefined ? commas : `${commas}.${part}`;
}

/** A value with its unit: `USD 1.28M`, `62 hour`, `44%`. */
export function withUnit(value: number, unit: string): string {
  if (unit === 'share' || unit === 'probability' || unit === 'indicator') return percent(value);
  if (unit === 'USD') return `USD ${shortNumber(value)}`;
  if (unit === 'hour' && Math.abs(value) >= 72) return `${shortNumber(value)} hour (${significant(value / 24, 2)} day)`;
  return `${shortNumber(value)} ${unit}`;
}
