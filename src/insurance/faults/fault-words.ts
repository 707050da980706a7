import type * as z from 'zod';
import { nearestName } from './nearest-name.js';

/** What is wrong with a value, in the words of whoever filled the form in. */
export function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
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
