/**
 * Consumer price index of the United States, all urban consumers, annual averages (1982-84 = 100).
 * Source: US Bureau of Labor Statistics, CPI-U; the 2025 average as published in early 2026.
 */
export const priceIndex: Readonly<Record<number, number>> = {
  2010: 218.056,
  2011: 224.939,
  2012: 229.594,
  2013: 232.957,
  2014: 236.736,
  2015: 237.017,
  2016: 240.007,
  2017: 245.12,
  2018: 251.107,
  2019: 255.657,
  2020: 258.811,
  2021: 270.97,
  2022: 292.655,
  2023: 304.702,
  2024: 313.689,
  2025: 321.943,
};

/** The newest year the index covers: the price date of a run unless another is asked for. */
export const latestPriceYear = 2025;

/**
 * Brings an amount from one year's dollars to another's: amount x index(to) / index(from).
 * @throws RangeError for a year the index does not cover
 * @example Math.round(indexed(346_205, 2019, 2024)) // 424791
 */
export function indexed(amount: number, from: number, to: number): number {
  return (amount * levelOf(to)) / levelOf(from);
}

function levelOf(year: number): number {
  const level = priceIndex[year];
  if (level === undefined) throw new RangeError(`the price index covers 2010 to ${latestPriceYear}, received ${year}`);
  return level;
}
