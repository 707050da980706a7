import type * as z from 'zod';
import { messageOf } from './fault-words.js';
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
