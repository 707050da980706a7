import type { Distribution } from '../chance/index.js';
import { MissingAssumption, ModelError } from './errors.js';
import type { Assumption, Cell, Default, Formula, Process } from './quantity.js';

/** What stands in place of a cell's own default or formula, and who said so. */
export interface Override {
  readonly by: 'you said' | 'this attack says';
  readonly value: Distribution | Cell;
  /** The evidence behind it, where the override brings some. */
  readonly evidence?: Default;
}

/** A model for one organization: the members of its families, its facts, and everything overwritten. */
export interface Sheet<S = unknown> {
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** Facts about the place that do not vary by row, handed to every formula. */
  readonly site: S;
  /** By cell name, or by `name[member]` for one member of a family. */
  readonly overrides: ReadonlyMap<string, Override>;
  readonly dependence?: readonly DependentGroup[];
  /** How a default is restated for this run, such as money brought to the run's price date. */
  readonly restate?: (evidence: Default) => Default;
}

/** Assumptions whose luck is tied together by a Gaussian copula. */
export interface DependentGroup {
  readonly members: readonly string[];
  readonly correlation: readonly (readonly number[])[];
}

/** One column of the expanded sheet: a cell, or one member of a family. */
export interface Node {
  readonly name: string;
  readonly cell: Cell;
  readonly member: number;
  readonly override?: Override;
}

/** Fills a column from a distribution. */
export interface DrawStep {
  readonly kind: 'draw';
  readonly node: Node;
  readonly distribution: Distribution;
}
/** Fills a column by a formula, row by row. */
export interface EachStep {
  readonly kind: 'each';
  readonly node: Node;
  readonly cell: Formula;
}
/** Fills the columns of a process, block by block. */
export interface RunStep {
  readonly kind: 'run';
  readonly process: Process;
}
export type Step = DrawStep | EachStep | RunStep;

/** Everything a set of outputs needs, parents before children. */
export interface Program<S = unknown> {
  readonly sheet: Sheet<S>;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly steps: readonly Step[];
}

/** The name of a column: `outage[ehr]`, or `totalLoss`. */
export function nodeName(cell: Cell, members: readonly string[] | undefined, member: number): string {
  return member < 0 ? cell.name : `${cell.name}[${members?.[member] ?? member}]`;
}

/** The members of a cell's family, or undefined for a single cell. */
export function membersOf(sheet: Sheet, cell: Cell): readonly string[] | undefined {
  if (cell.over === undefined) return undefined;
  const members = sheet.members[cell.over];
  if (members === undefined) throw new ModelError(cell.name, `no members are given for its family "${cell.over}"`);
  return members;
}

/** A cell that stands in for another is followed to the one that is finally computed. */
export function followed(sheet: Sheet, cell: Cell): Cell {
  const value = sheet.overrides.get(cell.name)?.value;
  if (value === undefined || !isCell(value) || value === cell) return cell;
  return followed(sheet, value);
}

/** The evidence an assumption falls back on for one member, restated for this run. */
export function defaultOf(sheet: Sheet, cell: Assumption, member: number): Default | undefined {
  const name = member < 0 ? undefined : membersOf(sheet, cell)?.[member];
  const evidence = (name === undefined ? undefined : cell.defaults?.[name]) ?? cell.default;
  return evidence === undefined ? undefined : (sheet.restate?.(evidence) ?? evidence);
}

/**
 * Orders everything the outputs need, parents first; an overwritten formula ends the visit, so what only it needed is
 * never computed.
 * @throws ModelError on a cycle or on two cells of one name; MissingAssumption where nobody gave a value
 */
export function build<S>(sheet: Sheet<S>, outputs: readonly Cell[]): Program<S> {
  const nodes = new Map<string, Node>();
  const steps: Step[] = [];
  const owners = new Map<string, Cell>();
  const state = new Map<Cell | Process, 'open' | 'done'>();

  const visit = (asked: Cell): void => {
    const cell = followed(sheet, asked);
    claim(owners, cell);
    const unit = cell.kind === 'output' && !overwritten(sheet, cell) ? cell.process : cell;
    const seen = state.get(unit);
    if (seen === 'done') return;
    if (seen === 'open') throw new ModelError(cell.name, 'depends on itself');
    state.set(unit, 'open');
    if (unit.kind === 'process') visitProcess(unit);
    else visitColumns(cell);
    state.set(unit, 'done');
  };

  const visitProcess = (process: Process): void => {
    for (const parent of Object.values(process.from)) visit(parent);
    for (const output of Object.values(process.outputs)) {
      claim(owners, output);
      for (const node of expand(sheet, output)) nodes.set(node.name, node);
    }
    steps.push({ kind: 'run', process });
  };

  const visitColumns = (cell: Cell): void => {
    const columns = expand(sheet, cell);
    const computed = columns.some((node) => node.override === undefined);
    if (computed && cell.kind === 'formula') for (const parent of Object.values(cell.from)) visit(parent);
    for (const node of columns) {
      nodes.set(node.name, node);
      steps.push(stepFor(sheet, node));
    }
  };

  for (const output of outputs) visit(output);
  return { sheet, nodes, steps };
}

function stepFor(sheet: Sheet, node: Node): Step {
  const { cell, override } = node;
  if (override !== undefined) return { kind: 'draw', node, distribution: override.value as Distribution };
  if (cell.kind === 'formula') return { kind: 'each', node, cell };
  if (cell.kind !== 'assumption')
    throw new ModelError(cell.name, 'one member of a process output cannot be overwritten');
  const fallback = defaultOf(sheet, cell, node.member);
  if (fallback === undefined) throw new MissingAssumption(cell, node.name);
  return { kind: 'draw', node, distribution: fallback.distribution };
}

function expand(sheet: Sheet, cell: Cell): readonly Node[] {
  const members = membersOf(sheet, cell);
  const one = (member: number): Node => {
    const name = nodeName(cell, members, member);
    const found = sheet.overrides.get(name) ?? sheet.overrides.get(cell.name);
    const override = found === undefined || isCell(found.value) ? undefined : found;
    return override === undefined ? { name, cell, member } : { name, cell, member, override };
  };
  return members === undefined ? [one(-1)] : members.map((_, member) => one(member));
}

function overwritten(sheet: Sheet, cell: Cell): boolean {
  return sheet.overrides.has(cell.name);
}

function claim(owners: Map<string, Cell>, cell: Cell): void {
  const owner = owners.get(cell.name);
  if (owner !== undefined && owner !== cell) throw new ModelError(cell.name, 'two different cells have this name');
  owners.set(cell.name, cell);
}

/** Tells a cell from a distribution. */
export function isCell(value: Distribution | Cell): value is Cell {
  return 'kind' in value && 'says' in value && 'over' in value;
}
