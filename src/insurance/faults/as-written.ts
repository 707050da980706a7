import { outagesAsWritten, seriesAsWritten } from '../claim/claims-as-written.js';
import { layersAsWritten } from '../policy/layers-as-written.js';
import { claimShape, policyShape, type Shape } from './written-names.js';

/** The same data with every number also accepted as a decimal string, as claim systems write amounts. */
export type Written<T> = T extends number
  ? number | string
  : T extends object
    ? { readonly [K in keyof T]: Written<T[K]> }
    : T;

type Data = Readonly<Record<string, unknown>>;

const decimal = /^-?\d{1,13}(\.\d+)?$/;
const words = new Set([
  'assignments',
  'alternatives',
  'id',
  'name',
  'insurer',
  'says',
  'reason',
  'goesTo',
  'coverageId',
  'lineId',
  'cause',
]);

/**
 * A policy with decimal strings read as numbers, other names of its terms as the ones used here, and layers of one height
 * that are written insurer by insurer as one.
 */
export function policyAsWritten(json: unknown): unknown {
  return layersAsWritten(read(json, policyShape));
}

/**
 * A claim, read in the same way; `trigger` is another name of its cause, `start` of `occurredAt`, and so on.
 * @param timeZone of the policy, for a claim that states none
 */
export function claimAsWritten(json: unknown, timeZone?: string): unknown {
  return seriesAsWritten(read(outagesAsWritten(json, timeZone), claimShape));
}

/** What needs no change is handed on as the same object, so that reading twice is reading once; `null` is left out. */
function read(value: unknown, shape: Shape): unknown {
  if (typeof value === 'string') return decimal.test(value) ? Number(value) : value === '≥' ? '>=' : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return same(
      value,
      value.map((one) => read(one, shape)),
    );
  const entries = Object.entries(value as Data)
    .filter(([key, one]) => one !== null || key === 'coverageId')
    .map(([key, given]): readonly [string, unknown] => {
      const name = nameOf(key, value as Data, shape);
      const one = name === 'retentionErodedBy' && typeof given === 'string' ? [given] : given;
      return [name, words.has(name) ? one : read(one, shape.inside?.[name] ?? { names: {} })];
    });
  return same(value, Object.fromEntries(entries));
}

function same(value: object, fresh: object): object {
  const [before, after] = [Object.entries(value), fresh as Data];
  return before.length === Object.keys(fresh).length && before.every(([key, one]) => after[key] === one)
    ? value
    : fresh;
}

/** Only the first of several other names of one term is read as it; the rest stay, and are told. */
function nameOf(key: string, given: Data, { names }: Shape): string {
  const other = Object.hasOwn(names, key) ? names[key] : undefined;
  if (other === undefined || other in given) return key;
  const first = Object.keys(given).find((one) => Object.hasOwn(names, one) && names[one] === other);
  return first === key ? other : key;
}
