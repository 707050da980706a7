import { compensatedSum } from '../numeric/index.js';
import { defaultOf, followed, membersOf, type Node, type Program } from './build.js';
import { evaluate } from './evaluate.js';
import { type Cell, type Default, parentsOf } from './quantity.js';

/** A quantity, its mean in this run, and what stands behind it. */
export interface Reason {
  readonly name: string;
  readonly unit: string;
  readonly says: string;
  readonly mean: number;
  /** The formula in words, or who gave the distribution and on what grounds. */
  readonly because: string;
  readonly kind: 'assumption' | 'formula';
  readonly grade?: string;
  readonly parents: readonly Reason[];
}

/**
 * Why a column is what it is: its formula, and its parents down to `depth` levels, each with its mean over `rows` rows.
 * @example console.log(reasonText(explain(program, 'totalLoss', { seed: 1 })))
 */
export function explain(
  program: Program,
  name: string,
  options: { readonly seed: number; readonly rows?: number; readonly depth?: number },
): Reason {
  const rows = { first: 0, count: options.rows ?? 4096 };
  const columns = evaluate(program, { seed: options.seed, rows, keep: [...program.nodes.keys()] });
  const mean = (node: string): number => compensatedSum(columns.get(node) as Float64Array) / rows.count;

  const reason = (node: Node, depth: number): Reason => {
    const { cell } = node;
    const computed = node.override === undefined && cell.kind !== 'assumption';
    const parents = computed && depth > 0 ? parentsOf(cell).flatMap((one) => parentNodes(program, one, node)) : [];
    return {
      name: node.name,
      unit: cell.unit,
      says: cell.says,
      mean: mean(node.name),
      kind: computed ? 'formula' : 'assumption',
      ...because(program, node),
      parents: parents.map((parent) => reason(parent, depth - 1)),
    };
  };
  const start = program.nodes.get(name);
  if (start === undefined) throw new RangeError(`${name} is not a column of this run`);
  return reason(start, options.depth ?? 3);
}

/** Which columns a child sees of a parent: its own member of a shared family, or all of them. */
function parentNodes(program: Program, asked: Cell, child: Node): readonly Node[] {
  const cell = followed(program.sheet, asked);
  const members = membersOf(program.sheet, cell);
  if (members === undefined) return [program.nodes.get(cell.name) as Node];
  const wanted = cell.over === child.cell.over ? [child.member] : members.map((_, k) => k);
  return wanted.map((k) => program.nodes.get(`${cell.name}[${members[k]}]`) as Node);
}

function because(program: Program, node: Node): { readonly because: string; readonly grade?: string } {
  const { cell, override } = node;
  if (override !== undefined) {
    const said = `${override.by} ${'family' in override.value ? override.value.says : ''}`;
    return override.evidence === undefined
      ? { because: said }
      : { because: `${said}, ${cited(override.evidence)}`, grade: override.evidence.grade };
  }
  if (cell.kind === 'formula') return { because: cell.formula };
  if (cell.kind === 'output') return { because: cell.process.formula };
  const fallback = defaultOf(program.sheet, cell, node.member);
  if (fallback === undefined) return { because: 'nobody gave a value' };
  return { because: `default ${fallback.distribution.says}, ${cited(fallback)}`, grade: fallback.grade };
}

/** Where a default comes from, on one line. */
export function cited(evidence: Default): string {
  const { study, n, grade, why, range } = evidence;
  const from = study === undefined ? '' : `${study.citation.authors.split(/[,/]/)[0]} ${study.citation.year}`;
  const parts = [from, n === undefined || n === null ? '' : `n = ${n}`, grade];
  if (grade === 'judged' && why !== undefined) parts.push(why);
  if (grade === 'judged' && range !== undefined)
    parts.push(`seen elsewhere ${Number(range[0].toPrecision(3))} to ${Number(range[1].toPrecision(3))}`);
  return parts.filter((part) => part !== '').join(', ');
}
