import type * as z from 'zod';
import { nearestName } from './nearest-name.js';

/** One thing wrong with a policy or a claim, told so that it can be mended. */
export interface Fault {
  /** Where: `coverages.2.sublimit`. */
  readonly path: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What the value means. */
  readonly says?: string;
  readonly received?: string;
  /** For an unknown key: the nearest known one. */
  readonly nearest?: string;
}

/** The caller's data are not a policy or a claim: every fault at once. */
export class InsuranceError extends RangeError {
  readonly faults: readonly Fault[];
  constructor(what: string, faults: readonly Fault[]) {
    super(
      `the ${what} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}\n${faults.map(faultText).join('\n')}`,
    );
    this.name = 'InsuranceError';
    this.faults = faults;
  }
}

/** A fault in words. */
export function faultText({ path, message, says, received, nearest }: Fault): string {
  const parts = [`  ${path === '' ? '(at the top)' : path}: ${message}`];
  if (says !== undefined) parts.push(`it means ${says}`);
  if (received !== undefined) parts.push(`received ${received}`);
  if (nearest !== undefined) parts.push(`did you mean "${nearest}"?`);
  return parts.join('; ');
}

/** What zod found, as faults with meaning, value received and nearest known key. */
export function faultsOf(schema: z.ZodType, input: unknown, issues: readonly z.core.$ZodIssue[]): readonly Fault[] {
  return issues.flatMap((issue) => faultsOfIssue(schema, input, issue));
}

function faultsOfIssue(schema: z.ZodType, input: unknown, issue: z.core.$ZodIssue): readonly Fault[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(schema, input, path, key));
  const inner = issue.code === 'invalid_union' ? nearestOption(issue.errors) : undefined;
  if (inner !== undefined) {
    return inner.flatMap((one) => faultsOfIssue(schema, input, { ...one, path: [...issue.path, ...one.path] }));
  }
  const says = schemaAt(schema, path)?.description;
  const meaning = says === undefined ? {} : { says };
  const value = at(input, path);
  return [
    { path: path.join('.'), severity: 'error', message: messageOf(issue, value), ...meaning, received: shown(value) },
  ];
}

/** The option of a union that was probably meant: of the right kind, and with the fewest faults. */
function nearestOption(options: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const right = options.filter((issues) =>
    issues.every((one) => one.path.length > 0 || one.code === 'unrecognized_keys'),
  );
  const foreign = (issues: readonly z.core.$ZodIssue[]): number =>
    issues.filter((one) => one.code === 'unrecognized_keys').length;
  return [...right].sort((a, b) => foreign(a) - foreign(b) || a.length - b.length)[0];
}

function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing';
  if (Number.isNaN(value)) return 'must be a number';
  if (typeof value === 'number' && !Number.isFinite(value))
    return 'must be a finite number; leave it out where there is no limit';
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'invalid_union') {
    const expected = issue.errors.flat().flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : []));
    return `must be ${[...new Set(expected)].map(kindText).join(' or ')}`;
  }
  return plainMessage(issue, value);
}

/** What zod says, in the words of whoever filled the form in. */
function plainMessage(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'too_small' && issue.origin === 'number') return `must be at least ${issue.minimum}`;
  if (issue.code === 'too_big' && issue.origin === 'number') return `must be at most ${issue.maximum}`;
  if (issue.code === 'invalid_value') return `must be ${issue.values.join(' or ')}${meantText(value, issue.values)}`;
  if (issue.code === 'invalid_type') return `must be ${kindText(issue.expected)}`;
  return issue.message.startsWith('must') ? issue.message : `must be ${issue.message}`;
}

function meantText(value: unknown, options: readonly unknown[]): string {
  const near = typeof value === 'string' ? nearestName(value, options.map(String)) : undefined;
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}

function kindText(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number without separators or currency signs',
    array: 'a list',
    tuple: 'a list',
    object: 'an object',
    record: 'an object',
    boolean: 'true or false',
    int: 'a whole number',
  };
  return names[kind] ?? kind;
}

function unknownKey(schema: z.ZodType, input: unknown, path: readonly string[], key: string): Fault {
  const known = Object.keys(shapeOf(schemaAt(schema, path)) ?? {});
  const near = nearestName(key, known);
  const nearest = near === undefined ? {} : { nearest: near };
  const full = [...path, key];
  const twice = key === 'currency' && path.length > 0;
  return {
    path: full.join('.'),
    severity: 'error',
    message: twice ? 'is stated once, for the whole; convert this amount to it' : 'is not a known name',
    received: shown(at(input, full)),
    ...nearest,
  };
}

interface Inside {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly def: {
    readonly innerType?: z.ZodType;
    readonly element?: z.ZodType;
    readonly options?: readonly z.ZodType[];
  };
}

const inside = (schema: z.ZodType | undefined): Inside | undefined => schema as unknown as Inside | undefined;

function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  const inner = inside(schema)?.def.innerType;
  return inner === undefined ? schema : bare(inner);
}

function shapeOf(schema: z.ZodType | undefined): Readonly<Record<string, z.ZodType>> | undefined {
  const found = bare(schema);
  const options = inside(found)?.def.options;
  return inside(found)?.shape ?? options?.map((option) => inside(option)?.shape).find((shape) => shape !== undefined);
}

/** The schema at a path; the outermost description counts. */
function schemaAt(schema: z.ZodType, path: readonly string[]): z.ZodType | undefined {
  let found: z.ZodType | undefined = schema;
  for (const key of path) {
    const element: z.ZodType | undefined = inside(bare(found))?.def.element;
    found = element !== undefined && /^\d+$/.test(key) ? element : shapeOf(found)?.[key];
  }
  return found;
}

function at(input: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), input);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  if (typeof value === 'number' || value === undefined) return String(value);
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
