import type { DataKind, FitFamily } from './families.js';
import { pointOf } from './likelihood.js';
import type { FitOptions } from './maximum-likelihood.js';

const allowed: Readonly<Record<DataKind, { readonly says: string; readonly test: (x: number) => boolean }>> = {
  real: { says: 'finite values', test: () => true },
  positive: { says: 'finite values above zero', test: (x) => x > 0 },
  share: { says: 'values strictly between 0 and 1', test: (x) => x > 0 && x < 1 },
  count: { says: 'whole numbers from 0', test: (x) => Number.isInteger(x) && x >= 0 },
  countFromOne: { says: 'whole numbers from 1', test: (x) => Number.isInteger(x) && x >= 1 },
};

/** The data with censored values at their censoring points, and how many of them there are; refuses what cannot be. */
export function checkedData(family: string, chosen: FitFamily, data: readonly number[], options: FitOptions) {
  const { says, test } = allowed[chosen.data];
  for (const name of chosen.fixed ?? [])
    if (!Number.isFinite(options.fixed?.[name]))
      throw new RangeError(`${name} of ${family} is not settled by data: give it as fixed: { ${name}: ... }`);
  for (const points of [options.truncatedBelow, options.censoredAbove])
    if (typeof points === 'object' && points.length !== data.length)
      throw new RangeError(
        `a list of points needs one for each of the ${data.length} values, received ${points.length}`,
      );
  let censored = 0;
  const values = data.map((x, k) => {
    if (!Number.isFinite(x) || !test(x)) throw new RangeError(`data[${k}] is ${x}: ${family} takes ${says}`);
    const from = pointOf(options.truncatedBelow, k, -Infinity);
    if (x < from) throw new RangeError(`data[${k}] is ${x}, below the truncation point ${from}`);
    const to = pointOf(options.censoredAbove, k, Infinity);
    if (x >= to) censored++;
    return Math.min(x, to);
  });
  return { values, censored };
}
