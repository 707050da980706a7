/** The same data with every number also accepted as a decimal string, as claim systems write amounts. */
export type Written<T> = T extends number
  ? number | string
  : T extends object
    ? { readonly [K in keyof T]: Written<T[K]> }
    : T;

type Names = Readonly<Record<string, string>>;
type Data = Readonly<Record<string, unknown>>;

const decimal = /^-?\d{1,13}(\.\d+)?$/;
const everywhere: Names = { participations: 'shares', defenseInsideLimit: 'defenceInsideLimit', defense: 'defence' };
const ofClaims: Names = {
  ...everywhere,
  trigger: 'cause',
  eventDate: 'occurredAt',
  date: 'occurredAt',
  discoveryDate: 'discoveredAt',
  reportDate: 'reportedAt',
  values: 'hourly',
  losses: 'hourly',
  amounts: 'hourly',
};
const words = new Set([
  'assignments',
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

/** A policy with decimal strings read as numbers and other names of its terms as the ones used here. */
export function policyAsWritten(json: unknown): unknown {
  return read(json, everywhere);
}

/** A claim, read in the same way; `trigger` is another name of its cause, `eventDate` of `occurredAt`, and so on. */
export function claimAsWritten(json: unknown): unknown {
  return read(json, ofClaims);
}

/** What needs no change is handed on as the same object, so that reading twice is reading once; `null` is left out. */
function read(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return decimal.test(value) ? Number(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return same(
      value,
      value.map((one) => read(one, names)),
    );
  const entries = Object.entries(value as Data)
    .filter(([key, one]) => one !== null || key === 'coverageId')
    .map(([key, one]): readonly [string, unknown] => {
      const name = nameOf(key, value as Data, names);
      return [name, words.has(name) ? one : read(one, names)];
    });
  return same(value, Object.fromEntries(entries));
}

function same(value: object, fresh: object): object {
  const [before, after] = [Object.entries(value), fresh as Data];
  return before.length === Object.keys(fresh).length && before.every(([key, one]) => after[key] === one)
    ? value
    : fresh;
}

function nameOf(key: string, given: Data, names: Names): string {
  const other = Object.hasOwn(names, key) ? names[key] : undefined;
  return other === undefined || other in given ? key : other;
}
