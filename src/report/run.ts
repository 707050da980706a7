import type { Attack, Site } from '../impact/index.js';
import type { Resolved } from '../scenario/index.js';
import {
  build,
  type Cell,
  evaluate,
  membersOf,
  nodeName,
  type Program,
  type Rows,
  type UniformSource,
} from '../sheet/index.js';

/** What a run needs to be repeated: the scenario, the seed, and which rows. */
export interface Run {
  readonly resolved: Resolved;
  readonly program: Program<Site>;
  readonly seed: number;
  readonly trials: number;
  readonly attack: Attack;
  /** Cells that the program was built for. */
  readonly outputs: readonly Cell[];
  readonly uniforms?: UniformSource;
  /** Replicates of a stratified or Sobol plan, from which standard errors come. */
  readonly replicates?: number;
  readonly block?: number;
}

/** Fills any columns of a run; the same rows always give the same bits. */
export function columnsOf(
  run: Run,
  names: readonly string[],
  rows?: Rows,
  onProgress?: (share: number) => void,
): Map<string, Float64Array> {
  return evaluate(run.program, {
    seed: run.seed,
    rows: rows ?? { first: 0, count: run.trials },
    keep: names,
    ...(run.uniforms === undefined ? {} : { uniforms: run.uniforms }),
    ...(onProgress === undefined ? {} : { onProgress: (done: number, all: number) => onProgress(done / all) }),
    ...(run.block === undefined ? {} : { block: run.block }),
  });
}

/** The column names of a cell in a run: itself, or its members. */
export function columnNames(run: Run, cell: Cell): readonly string[] {
  const members = membersOf(run.resolved.sheet, cell);
  return members === undefined ? [cell.name] : members.map((_, k) => nodeName(cell, members, k));
}

/** Builds the program for a set of outputs. */
export function programFor(resolved: Resolved, outputs: readonly Cell[]): Program<Site> {
  return build(resolved.sheet, outputs);
}
