/** The probability nearest to a number that round-off may have put outside 0 to 1. */
export const toProbability = (x: number): number => Math.min(1, Math.max(0, x));
