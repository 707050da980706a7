import * as z from 'zod';
import {
  constant,
  type Distribution,
  distributionFrom,
  distributionNames,
  logitNormal,
  lognormal,
  normal,
  pert,
} from '../chance/index.js';
import type { Assumption, Cell } from '../sheet/index.js';

/** What a user may give for a quantity. */
export type Value =
  | number
  | boolean
  | { readonly low: number; readonly high: number; readonly confidence?: number | undefined }
  | { readonly low: number; readonly mode: number; readonly high: number }
  | { readonly distribution: string; readonly [parameter: string]: unknown };

const boundless: readonly [number, number] = [-Infinity, Infinity];

/** Values that make sense for a cell: its range, or for a formula what its unit allows. */
export function rangeOf(cell: Cell): readonly [number, number] {
  if (cell.kind === 'assumption') return (cell as Assumption).range;
  if (['share', 'probability', 'indicator'].includes(cell.unit)) return [0, 1];
  return cell.unit === 'ratio' || cell.unit === 'log USD' ? boundless : [0, Infinity];
}

/** The schema of a value for one cell: a number, an interval, three points or a named distribution. */
export function valueSchema(cell: Cell): z.ZodType<Value> {
  const [low, high] = rangeOf(cell);
  let within = z.number();
  if (low > -Infinity) within = within.min(low);
  if (high < Infinity) within = within.max(high);
  const interval = z.strictObject({ low: within, high: within, confidence: z.number().gt(0).lt(1).optional() });
  const three = z.strictObject({ low: within, mode: within, high: within });
  const named = z.looseObject({ distribution: z.enum(distributionNames as [string, ...string[]]) });
  const plain = cell.unit === 'indicator' ? z.union([within, z.boolean()]) : within;
  return z.union([plain, interval, three, named]).describe(`${cell.says} [${cell.unit}]`) as z.ZodType<Value>;
}

/**
 * Turns a user's value into a distribution. An interval is central (90% unless said) and becomes logit-normal for a
 * share, lognormal for other positive quantities, normal otherwise; three points become a PERT.
 * @throws RangeError for swapped intervals or parameters that make no distribution
 */
export function distributionOf(value: Value, cell: Cell): Distribution {
  if (typeof value === 'boolean') return constant({ value: value ? 1 : 0 });
  if (typeof value === 'number') return constant({ value });
  if ('distribution' in value) return insideRange(distributionFrom(value as never), cell);
  if (value.low > value.high)
    throw new RangeError(`low ${value.low} is above high ${value.high}: the interval is swapped`);
  if (value.low === value.high) return constant({ value: value.low });
  if ('mode' in value) return pert({ min: value.low, mode: value.mode, max: value.high });
  const interval = { low: value.low, high: value.high, confidence: value.confidence ?? 0.9 };
  const [low, high] = rangeOf(cell);
  if (low >= 0 && high <= 1 && interval.low > 0 && interval.high < 1) return logitNormal.fromInterval(interval);
  return interval.low > 0 ? lognormal.fromInterval(interval) : normal.fromInterval(interval);
}

function insideRange(distribution: Distribution, cell: Cell): Distribution {
  const [low, high] = rangeOf(cell);
  const { quantile, upperQuantile } = distribution;
  const lowest = quantile.call(distribution, 1e-6);
  const highest = upperQuantile.call(distribution, 1e-6);
  if (lowest < low || highest > high) {
    throw new RangeError(`${distribution.says} reaches from ${lowest} to ${highest}, outside ${low} to ${high}`);
  }
  return distribution;
}
