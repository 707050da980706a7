import type * as z from 'zod';
import { safeParsePolicy } from '../insurance/index.js';
import type { Cell } from '../sheet/index.js';
import { checks } from './checks.js';
import { type Issue, ScenarioError, shown } from './errors.js';
import { nearest } from './nearest.js';
import { type Scenario, scenarioSchema, settableCells } from './schema.js';
import { rangeOf } from './value.js';

export type ParseResult =
  | { readonly success: true; readonly scenario: Scenario }
  | { readonly success: false; readonly error: ScenarioError };

/**
 * Reads a scenario from plain JSON and reports every fault at once.
 * @param own cells of the user's own that `assumptions` may set
 * @example const read = safeParseScenario({ organization: { beds: 300 }, attack: { kind: 'ransomware' } })
 */
export function safeParseScenario(input: unknown, own: readonly Cell[] = []): ParseResult {
  const cells = new Map(settableCells(own).map((cell) => [cell.name, cell]));
  const read = scenarioSchema(own).safeParse(input);
  const shape = read.success ? [] : read.error.issues.flatMap((issue) => told(issue, input, cells));
  const covered = new Set(shape.map((issue) => issue.path));
  const fit = checks(input, cells).filter((issue) => !covered.has(issue.path));
  const issues = [...shape.filter((issue) => !issue.path.startsWith('insurance')), ...fit, ...policyIssues(input)];
  if (issues.length > 0) return { success: false, error: new ScenarioError(issues) };
  return { success: true, scenario: input as Scenario };
}

/**
 * Reads a scenario from plain JSON; the result is the same plain JSON, known to be sound.
 * @throws ScenarioError with every issue: path, meaning, unit, range, what was received, nearest known name
 * @example parseScenario(JSON.parse(text))
 */
export function parseScenario(input: unknown, own: readonly Cell[] = []): Scenario {
  const result = safeParseScenario(input, own);
  if (!result.success) throw result.error;
  return result.scenario;
}

/** Faults of the policy, told by the room that knows policies. */
function policyIssues(input: unknown): Issue[] {
  const policy = at(input, ['insurance']);
  if (policy === undefined) return [];
  const read = safeParsePolicy(policy);
  if (read.success) return [];
  return read.error.faults.map(({ path, message, says, received, nearest: near }) => ({
    path: path === '' ? 'insurance' : `insurance.${path}`,
    message,
    ...(says === undefined ? {} : { says }),
    ...(received === undefined ? {} : { received }),
    ...(near === undefined ? {} : { nearest: near }),
  }));
}

type ZodIssue = z.core.$ZodIssue;

function told(issue: ZodIssue, input: unknown, cells: ReadonlyMap<string, Cell>): Issue[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path, cells);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      const where = [...path, key].join('.');
      const received = shown(at(input, [...path, key]));
      return {
        path: where,
        message: 'is not a name this library knows',
        received,
        ...(near === undefined ? {} : { nearest: near }),
      };
    });
  }
  const cell = path.length > 1 ? cells.get(path[1] as string) : undefined;
  const received = shown(at(input, path));
  if (cell === undefined) return [{ path: path.join('.'), message: issue.message, received }];
  const [low, high] = rangeOf(cell);
  return [
    {
      path: path.join('.'),
      message: 'give a number, {low, high}, {low, mode, high} or {distribution, ...} inside the range',
      says: cell.says,
      unit: cell.unit,
      range: `${low} to ${high}`,
      received,
    },
  ];
}

function keysAt(path: readonly string[], cells: ReadonlyMap<string, Cell>): readonly string[] {
  const top = ['name', 'description', 'currency', 'priceYear', 'organization', 'attack', 'assumptions', 'insurance'];
  if (path.length === 0) return top;
  if (path.length > 1) return knownInside[path[1] as string] ?? [];
  const own: Record<string, readonly string[]> = {
    organization: ['name', 'kind', 'timeZone', 'holidays', 'systems', 'services'],
    attack: ['kind', 'start'],
  };
  return [...(own[path[0] as string] ?? []), ...cells.keys()];
}

const knownInside: Readonly<Record<string, readonly string[]>> = {
  systems: ['id', 'says', 'zone', 'dependsOn', 'priority', 'rtoHours', 'restoreEffort'],
  services: ['id', 'says', 'demand', 'reliance', 'mtpdHours', 'annualEncounters', 'revenueShare'],
};

function at(input: unknown, path: readonly string[]): unknown {
  let value = input;
  for (const key of path)
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return value;
}
