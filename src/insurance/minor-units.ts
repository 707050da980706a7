const byDigits: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const table: ReadonlyMap<string, number> = new Map(
  Object.entries(byDigits).flatMap(([digits, codes]) =>
    codes.split(' ').map((code) => [code, Number(digits)] as const),
  ),
);

/**
 * Digits after the point of a currency: 2 for most, 0 for JPY, 3 for KWD, 4 for CLF.
 *
 * @throws RangeError when the code is not three capital letters
 * Source: ISO 4217:2015, list one.
 * @example minorUnits('JPY') // 0
 */
export function minorUnits(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new RangeError(
      `currency (ISO 4217 code) must be three capital letters; received ${JSON.stringify(currency)}.`,
    );
  }
  return table.get(currency) ?? 2;
}
