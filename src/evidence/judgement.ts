import { constant, type Distribution } from '../chance/index.js';
import type { Unit } from '../sheet/index.js';
import type { Finding } from './study.js';

/** A value somebody stands behind without a study: it must say why, and show a range seen elsewhere. */
export interface Judgement<U extends Unit> {
  readonly id: string;
  readonly unit: U;
  readonly says: string;
  readonly why: string;
  readonly range: readonly [number, number];
  readonly value?: number;
  readonly distribution?: Distribution;
  readonly priceYear?: number;
  readonly currency?: string;
}

/**
 * Declares a judged value, given as a number or as a distribution.
 * @throws RangeError without a reason, with a swapped range, with neither or both of value and distribution, or for money
 *   without its price year
 * @example judged({ id: 'judged-crews', unit: 'system', value: 3, range: [1, 8], says: 'crews', why: 'a team and a responder’s' })
 */
export function judged<const U extends Unit>(judgement: Judgement<U>): Finding<U> {
  const { value, distribution, ...rest } = judgement;
  const { id, why, range, unit, priceYear } = rest;
  if (why.trim().length === 0) throw new RangeError(`${id}: a judged value says why`);
  if (!(range[0] <= range[1])) throw new RangeError(`${id}: the range ${range[0]} to ${range[1]} is swapped`);
  if ((value === undefined) === (distribution === undefined))
    throw new RangeError(`${id}: give either a value or a distribution`);
  if (unit.startsWith('USD') && priceYear === undefined) throw new RangeError(`${id}: money needs its price year`);
  return { ...rest, grade: 'judged', distribution: distribution ?? constant({ value: value as number }) };
}
