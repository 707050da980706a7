import {
  claimStreams,
  fillQuantiles,
  fillUniforms,
  fillUniformsAt,
  gaussianCopula,
  type StreamKey,
} from '../chance/index.js';
import { type DependentGroup, type DrawStep, followed, membersOf, nodeName, type Program, type Step } from './build.js';
import { ModelError } from './errors.js';
import type { Cell } from './quantity.js';

/** Which rows to fill: a run of trials, or scattered (trial, occurrence) pairs as in a simulated year. */
export type Rows =
  | { readonly first: number; readonly count: number }
  | { readonly trials: Float64Array; readonly occurrences: Float64Array; readonly count: number };

/** Fills the uniform column of one stream; a sampling plan is another function of this shape. */
export type UniformSource = (key: StreamKey, rows: Rows, from: number, count: number, out: Float64Array) => void;

/** What a run over a program needs. */
export interface EvaluateOptions {
  readonly seed: number;
  readonly rows: Rows;
  /** Names of the columns to keep. */
  readonly keep: readonly string[];
  /** Rows filled at a time; it never changes a result. */
  readonly block?: number;
  readonly uniforms?: UniformSource;
  /** Called after every block with the rows done so far; throw from it to stop. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Independent uniforms: u(seed, name, trial, occurrence). */
export const independent: UniformSource = (key, rows, from, count, out) => {
  if ('first' in rows) fillUniforms(key, rows.first + from, 0, count, out);
  else {
    const end = from + count;
    fillUniformsAt(key, rows.trials.subarray(from, end), rows.occurrences.subarray(from, end), count, out);
  }
};

/**
 * Fills the asked columns block by block. Memory is 8 bytes x kept columns x rows, plus one block per cell.
 * @throws ModelError when a formula gives NaN, naming the cell, the row and its parents' values
 */
export function evaluate(program: Program, options: EvaluateOptions): Map<string, Float64Array> {
  const { rows, keep, block = 512 } = options;
  const blocks = new Map<string, Float64Array>();
  for (const name of program.nodes.keys()) blocks.set(name, new Float64Array(block));
  const kept = new Map<string, Float64Array>();
  for (const name of keep) {
    if (!blocks.has(name)) throw new ModelError(name, 'is not a column of this run');
    kept.set(name, new Float64Array(rows.count));
  }
  const fill = preparedSteps(program, options, blocks);
  for (let from = 0; from < rows.count; from += block) {
    const count = Math.min(block, rows.count - from);
    for (const step of fill) step(from, count);
    for (const [name, column] of kept) column.set((blocks.get(name) as Float64Array).subarray(0, count), from);
    options.onProgress?.(from + count, rows.count);
  }
  return kept;
}

type Fill = (from: number, count: number) => void;

function preparedSteps(program: Program, options: EvaluateOptions, blocks: Map<string, Float64Array>): Fill[] {
  const draws = program.steps.filter((step) => step.kind === 'draw');
  const tied = program.sheet.dependence ?? [];
  const names = new Set([...draws.map((step) => step.node.name), ...tied.flatMap((group) => group.members)]);
  const keys = claimStreams(options.seed, [...names]);
  const source = options.uniforms ?? independent;
  const groups = new Map<string, Float64Array>();
  const scratch = new Float64Array(options.block ?? 512);
  const fills = tied.map((group) => tiedUniforms(group, keys, groups, source, options.rows, scratch.length));
  for (const step of program.steps) fills.push(prepared(step));
  return fills.filter((fill) => fill !== nothing);

  function prepared(step: Step): Fill {
    if (step.kind === 'draw') return draw(step);
    const own = step.kind === 'each' ? step.node.member : -1;
    const { from: parents, name } = step.kind === 'each' ? step.cell : step.process;
    const over = step.kind === 'each' ? step.cell.over : undefined;
    const view: Record<string, unknown> = {};
    for (const [key, parent] of Object.entries(parents)) view[key] = seen(program, parent, over, own, blocks);
    const { site } = program.sheet;
    if (step.kind === 'each') {
      const { each } = step.cell;
      const out = blocks.get(step.node.name) as Float64Array;
      return (from, count) => {
        for (let row = 0; row < count; row++) out[row] = each(view, row, site, own);
        refuseNaN(step.node.name, out, count, from, view);
      };
    }
    const { run, outputs } = step.process;
    const out: Record<string, Float64Array | readonly Float64Array[]> = {};
    for (const cell of Object.values(outputs)) out[cell.name] = seen(program, cell, undefined, -1, blocks, true);
    return (from, count) => {
      run(view, out, count, site);
      for (const column of Object.values(out)) {
        for (const one of column instanceof Float64Array ? [column] : column) refuseNaN(name, one, count, from, view);
      }
    };
  }

  function draw(step: DrawStep): Fill {
    const out = blocks.get(step.node.name) as Float64Array;
    const [low, high] = step.distribution.support;
    if (low === high) {
      out.fill(low);
      return nothing;
    }
    const quantiles = fillQuantiles(step.distribution);
    const ready = groups.get(step.node.name);
    const key = keys.get(step.node.name) as StreamKey;
    if (ready !== undefined) return (_, count) => quantiles(ready, count, out);
    return (from, count) => {
      source(key, options.rows, from, count, scratch);
      quantiles(scratch, count, out);
    };
  }
}

const nothing: Fill = () => {};

/** All uniforms of a group are drawn whether or not each member is asked for, so that no answer depends on the asking. */
function tiedUniforms(
  group: DependentGroup,
  keys: ReadonlyMap<string, StreamKey>,
  ready: Map<string, Float64Array>,
  source: UniformSource,
  rows: Rows,
  block: number,
): Fill {
  const columns = group.members.map((name) => {
    const column = new Float64Array(block);
    ready.set(name, column);
    return column;
  });
  const copula = gaussianCopula({ correlation: group.correlation.map((row) => [...row]) });
  return (from, count) => {
    group.members.forEach((name, k) => {
      source(keys.get(name) as StreamKey, rows, from, count, columns[k] as Float64Array);
    });
    copula.apply(columns, count);
  };
}

function seen(
  program: Program,
  asked: Cell,
  over: string | undefined,
  member: number,
  blocks: Map<string, Float64Array>,
  asIs = false,
): Float64Array | readonly Float64Array[] {
  const cell = asIs ? asked : followed(program.sheet, asked);
  const members = membersOf(program.sheet, cell);
  const column = (k: number): Float64Array => blocks.get(nodeName(cell, members, k)) as Float64Array;
  if (members === undefined) return column(-1);
  return cell.over === over ? column(member) : members.map((_, k) => column(k));
}

function refuseNaN(name: string, out: Float64Array, count: number, from: number, view: Record<string, unknown>): void {
  for (let row = 0; row < count; row++) {
    const value = out[row] as number;
    // NaN is the only value that is not itself.
    // biome-ignore lint/suspicious/noSelfCompare: the cheapest test in a hot loop
    if (value !== value) throw new ModelError(name, `is not a number in row ${from + row}, from ${held(view, row)}`);
  }
}

function held(view: Record<string, unknown>, row: number): string {
  const parts = Object.entries(view).map(([name, column]) => {
    if (column instanceof Float64Array) return `${name} = ${column[row]}`;
    return `${name} = [${(column as readonly Float64Array[]).map((one) => one[row]).join(', ')}]`;
  });
  return parts.join(', ');
}
