import { meanAndVariance, refuse, requireKnown } from '../../numeric/index.js';
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
  requireFixed(family, chosen, options.fixed ?? {});
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
  if (test(0) && says.startsWith('whole') && values.length > 0 && values.every((x) => x === 0))
    throw new RangeError(
      `none of the ${values.length} counts is above 0: the likelihood has no maximum; a gamma prior gives a rate (gammaPoisson)`,
    );
  const { mean, variance } = meanAndVariance(values);
  // The best member is a Poisson where the variance with divisor n is at most the mean.
  const spread = (variance * (values.length - 1)) / values.length;
  const isWhole = options.truncatedBelow === undefined && censored === 0;
  if (chosen.overdispersed && isWhole && values.length > 1 && !(spread > mean))
    throw new RangeError(
      `the counts are no more spread than a Poisson's (mean ${mean}, variance ${spread}): no ${family} fits best; fit poisson`,
    );
  return { values, censored };
}

/** The values as a list; refuses what is none, and options that no fit knows. */
export function requireData(data: ArrayLike<number>, options: FitOptions): readonly number[] {
  const listed = Array.isArray(data) || ArrayBuffer.isView(data);
  if (!listed) refuse('data', 'observed values', 'a list of numbers', data);
  requireKnown('a fit', options, ['truncatedBelow', 'censoredAbove', 'fixed']);
  return Array.from(data);
}

/** Refuses a fit without the parameters that data cannot settle. */
export function requireFixed(family: string, chosen: FitFamily, fixed: Readonly<Record<string, number>>): void {
  for (const name of chosen.fixed ?? [])
    if (!Number.isFinite(fixed[name]))
      throw new RangeError(`${name} of ${family} is not settled by data: give it as fixed: { ${name}: ... }`);
}
