import type { Distribution } from '../chance/index.js';
import type { Grade, Unit } from './unit.js';

/** What an assumption falls back on when nobody says otherwise: a distribution with its origin. */
export interface Default<U extends Unit = Unit> {
  readonly id: string;
  readonly unit: U;
  readonly says: string;
  readonly grade: Grade;
  readonly distribution: Distribution;
  readonly how?: string;
  readonly why?: string;
  readonly range?: readonly [number, number];
  readonly n?: number | null;
  /** For money: whose dollars of which year the distribution is in. */
  readonly priceYear?: number;
  readonly currency?: string;
  readonly study?: { readonly id: string; readonly citation: { authors: string; title: string; year: number } };
}

interface Described<U extends Unit, F extends string | undefined> {
  readonly name: string;
  readonly unit: U;
  /** One sentence: what the quantity is. */
  readonly says: string;
  /** The family the cell is repeated over (`system`, `service`), or undefined for a single cell. */
  readonly over: F;
}

/** A named input: drawn for every row from a distribution that somebody stands behind. */
export interface Assumption<U extends Unit = Unit, F extends string | undefined = string | undefined>
  extends Described<U, F> {
  readonly kind: 'assumption';
  /** Values that make sense; a default or an override outside is refused or cautioned. */
  readonly range: readonly [number, number];
  readonly default?: Default<U>;
  /** For a family: what single members fall back on, by member. */
  readonly defaults?: Readonly<Record<string, Default<U>>>;
}

/** A value computed for every row from other quantities. */
export interface Formula<U extends Unit = Unit, F extends string | undefined = string | undefined>
  extends Described<U, F> {
  readonly kind: 'formula';
  /** The formula as a person would write it. */
  readonly formula: string;
  readonly from: Parents;
  // biome-ignore lint/suspicious/noExplicitAny: the author's own parents type it where the cell is written
  readonly each: (x: any, row: number, site: any, member: number) => number;
  /** Citation of the method, where it is not plain arithmetic. */
  readonly source?: string;
}

/** An algorithm that fills several columns of a block of rows at once. */
export interface Process {
  readonly kind: 'process';
  readonly name: string;
  readonly says: string;
  readonly formula: string;
  readonly from: Parents;
  readonly outputs: Readonly<Record<string, Output>>;
  // biome-ignore lint/suspicious/noExplicitAny: see Formula.each
  readonly run: (x: any, out: any, count: number, site: any) => void;
  readonly source?: string;
}

/** One column that a process fills. */
export interface Output<U extends Unit = Unit, F extends string | undefined = string | undefined>
  extends Described<U, F> {
  readonly kind: 'output';
  readonly process: Process;
}

export type Cell = Assumption | Formula | Output;
export type Parents = Readonly<Record<string, Cell>>;

/** A parent as its child sees it: one column, or for a family seen from outside one column per member. */
export type Seen<P, Own extends string | undefined> = P extends { readonly over: infer F }
  ? F extends undefined
    ? Float64Array
    : F extends Own
      ? Float64Array
      : readonly Float64Array[]
  : never;
type View<P, Own extends string | undefined> = { readonly [K in keyof P]: Seen<P[K], Own> };

/** Declares an input. @example assumption({ name: 'beds', unit: 'bed', range: [1, 1e5], says: 'staffed beds' }) */
export function assumption<U extends Unit, F extends string | undefined = undefined>(
  cell: Omit<Assumption<U, F>, 'kind' | 'over'> & { readonly over?: F },
): Assumption<U, F> {
  return { kind: 'assumption', ...cell, over: cell.over as F };
}

/**
 * Declares a computed quantity; `each` receives its parents as columns and the row number.
 * @example formula({ name: 'lost', unit: 'USD', says: 'income not earned', formula: 'days x perDay',
 *   from: { days, perDay }, each: (x, i) => x.days[i] * x.perDay[i] })
 */
export function formula<
  U extends Unit,
  const P extends Parents,
  F extends string | undefined = undefined,
  // biome-ignore lint/suspicious/noExplicitAny: a site is whatever the model's organization is
  S = any,
>(
  cell: Omit<Formula<U, F>, 'kind' | 'over' | 'each' | 'from'> & {
    readonly over?: F;
    readonly from: P;
    readonly each: (x: View<P, F>, row: number, site: S, member: number) => number;
  },
): Formula<U, F> {
  return { kind: 'formula', ...cell, over: cell.over as F };
}

type OutputSpec = { readonly unit: Unit; readonly says: string; readonly over?: string };
type Filled<O extends Record<string, OutputSpec>> = {
  readonly [K in keyof O]: O[K] extends { readonly over: string } ? readonly Float64Array[] : Float64Array;
};
type Outputs<O extends Record<string, OutputSpec>> = {
  readonly [K in keyof O]: Output<O[K]['unit'], O[K] extends { readonly over: infer F extends string } ? F : undefined>;
};

/** Declares an algorithm with several outputs; returns the output cells by name. */
export function process<
  const P extends Parents,
  const O extends Record<string, OutputSpec>,
  // biome-ignore lint/suspicious/noExplicitAny: see formula
  S = any,
>(
  cell: Omit<Process, 'kind' | 'outputs' | 'run' | 'from'> & {
    readonly from: P;
    readonly outputs: O;
    readonly run: (x: View<P, undefined>, out: Filled<O>, count: number, site: S) => void;
  },
): Outputs<O> {
  const outputs: Record<string, Output> = {};
  const made: Process = { ...cell, kind: 'process', outputs };
  for (const [name, spec] of Object.entries(cell.outputs)) {
    outputs[name] = { kind: 'output', name, process: made, unit: spec.unit, says: spec.says, over: spec.over };
  }
  return outputs as Outputs<O>;
}

/** Declares the sum of several cells, families summed over their members: the whole of its parts. */
export function total<U extends Unit>(
  cell: { readonly name: string; readonly unit: U; readonly says: string },
  parts: readonly Cell[],
): Formula<U, undefined> {
  const names = parts.map((part) => part.name);
  const families = parts.map((part) => part.over !== undefined);
  return formula({
    ...cell,
    formula: names.length === 0 ? '0' : names.join(' + '),
    from: Object.fromEntries(parts.map((part) => [part.name, part])) as Parents,
    each: (x, row) => {
      const columns = x as Record<string, Float64Array | readonly Float64Array[]>;
      let sum = 0;
      for (let k = 0; k < names.length; k++) {
        const column = columns[names[k] as string];
        if (families[k]) for (const member of column as readonly Float64Array[]) sum += member[row] as number;
        else sum += (column as Float64Array)[row] as number;
      }
      return sum;
    },
  });
}

/** The parents of a cell, whatever its kind. */
export function parentsOf(cell: Cell): readonly Cell[] {
  if (cell.kind === 'assumption') return [];
  return Object.values(cell.kind === 'formula' ? cell.from : cell.process.from);
}
