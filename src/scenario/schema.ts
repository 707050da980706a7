import * as z from 'zod';
import { attacks, cellsByRoom, zones } from '../impact/index.js';
import { policySchema } from '../insurance/index.js';
import { type Cell, isCell } from '../sheet/index.js';
import { valueSchema } from './value.js';

const id = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'an id is letters, digits, - and _');

const system = z
  .strictObject({
    id,
    says: z.string().optional(),
    zone: z.enum(zones).describe('where the system stands; it decides which attacks reach it'),
    dependsOn: z.array(id).default([]).describe('systems that must be up before this one works'),
    priority: z.number().int().min(1).describe('1 is restored first'),
    rtoHours: z.number().min(0).optional().describe('recovery time objective, hours'),
    restoreEffort: z.unknown().optional().describe('crew-hours to restore it; a value as for any quantity'),
  })
  .describe('one system of your own');

const service = z
  .strictObject({
    id,
    says: z.string().optional(),
    demand: z.enum(['aroundTheClock', 'emergency', 'inpatient', 'office']).describe('when its patients come'),
    reliance: z.record(id, z.number().min(0).max(1)).describe('share of capacity lost without each system'),
    mtpdHours: z.number().min(0).optional().describe('maximum tolerable period of disruption, hours'),
    annualEncounters: z.unknown().optional().describe('encounters in a normal year'),
    revenueShare: z.unknown().optional().describe('share of net patient revenue'),
  })
  .describe('one service of your own');

/** Optional values for cells: a single cell takes a value, a family a record of values by member (or one for all). */
function valuesOf(cells: readonly Cell[]): Record<string, z.ZodType> {
  return Object.fromEntries(
    cells.map((cell) => {
      const value = valueSchema(cell);
      return [cell.name, (cell.over === undefined ? value : z.union([value, z.record(z.string(), value)])).optional()];
    }),
  );
}

const roomOf = (room: string): readonly Cell[] => cellsByRoom[room] as readonly Cell[];

/** Cells a user may set under `assumptions`: the whole model and cells of their own. */
export function settableCells(own: readonly Cell[] = []): readonly Cell[] {
  return [...new Set([...Object.values(cellsByRoom).flat(), ...own.filter(isCell as never)])] as readonly Cell[];
}

/** The schema of a scenario; cells of the user's own may be set under `assumptions` like any other. */
export function scenarioSchema(own: readonly Cell[] = []) {
  return z.strictObject({
    name: z.string().optional().describe('title of the scenario'),
    description: z.string().optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as USD')
      .optional(),
    priceYear: z.number().int().min(2010).max(2025).optional().describe('year of the dollars in the answer'),
    organization: z.strictObject({
      name: z.string().optional(),
      kind: z.enum(['hospital']).optional(),
      timeZone: z.string().optional().describe('IANA name; times of the scenario are local to it'),
      holidays: z.array(z.string()).optional().describe('dates on which clinics are closed, as YYYY-MM-DD'),
      systems: z.array(system).min(1).optional(),
      services: z.array(service).min(1).optional(),
      ...valuesOf(roomOf('organization')),
    }),
    attack: z.strictObject({
      kind: z.enum(Object.keys(attacks) as [string, ...string[]]),
      start: z.string().optional().describe('local date and time at which systems go down, as YYYY-MM-DDTHH:mm'),
      ...valuesOf(roomOf('attack')),
    }),
    assumptions: z.strictObject(valuesOf(settableCells(own))).optional(),
    insurance: policySchema.optional(),
  });
}

/** The scenario as JSON Schema, for editors, forms and other languages. */
export function scenarioJsonSchema(own: readonly Cell[] = []): Record<string, unknown> {
  return z.toJSONSchema(scenarioSchema(own), { unrepresentable: 'any' }) as Record<string, unknown>;
}

/** A described attack on a described organization: plain JSON. */
export interface Scenario {
  readonly name?: string;
  readonly description?: string;
  readonly currency?: string;
  readonly priceYear?: number;
  readonly organization: {
    readonly name?: string;
    readonly kind?: 'hospital';
    readonly timeZone?: string;
    readonly holidays?: readonly string[];
    readonly systems?: readonly unknown[];
    readonly services?: readonly unknown[];
    readonly [quantity: string]: unknown;
  };
  readonly attack: { readonly kind: string; readonly start?: string; readonly [quantity: string]: unknown };
  readonly assumptions?: { readonly [quantity: string]: unknown };
  readonly insurance?: unknown;
}
