import { averageRanks } from '../chance/index.js';
import { correlation, type Driver } from '../decision/index.js';
import { type Caution, cited, defaultOf, explain, type Node, type Reason, type Rows } from '../sheet/index.js';
import { cautionsOf } from './cautions.js';
import { Outcome } from './outcome.js';
import { columnsOf, type Run } from './run.js';

/** One input of a run: its value, who gave it, and on what grounds. */
export interface Input {
  readonly name: string;
  readonly unit: string;
  readonly says: string;
  readonly by: 'you said' | 'this attack says' | 'default';
  readonly value: string;
  readonly grade: string;
  readonly source: string;
}

/** A titled list that a report prints as it is. */
export interface Note {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What an assessment is made of. */
export interface AssessmentParts {
  readonly downtime: Outcomes;
  readonly safety: Outcomes;
  readonly loss: Outcomes;
  readonly claim: Outcomes;
  readonly lossParts: readonly string[];
  readonly unpriced: readonly string[];
  readonly baseline: Baseline;
  readonly notes: readonly Note[];
}

export type Outcomes = Readonly<Record<string, Outcome>>;

/** Rows on which rank dependence is measured; more change no ranking. */
const driverRows = 8192;

/** What one attack does: outcomes by group, each with its error, its reasons and what drives it. */
export class Assessment {
  readonly run: Run;
  readonly downtime: Outcomes;
  readonly safety: Outcomes;
  readonly loss: Outcomes;
  readonly claim: Outcomes;
  /** Names of the outcomes that sum to the total loss; none where the loss cannot be split. */
  readonly lossParts: readonly string[];
  readonly unpriced: readonly string[];
  readonly baseline: Baseline;
  readonly notes: readonly Note[];
  readonly #more = new Map<string, Outcome>();

  constructor(run: Run, parts: AssessmentParts) {
    this.run = run;
    this.downtime = parts.downtime;
    this.safety = parts.safety;
    this.loss = parts.loss;
    this.claim = parts.claim;
    this.lossParts = parts.lossParts;
    this.unpriced = parts.unpriced;
    this.baseline = parts.baseline;
    this.notes = parts.notes;
  }

  /** Any quantity of the run by name; columns that were not kept are filled again, to the same bits. */
  outcome(name: string): Outcome {
    const found = this.downtime[name] ?? this.safety[name] ?? this.loss[name] ?? this.claim[name];
    if (found !== undefined) return found;
    const filled = this.#more.get(name);
    if (filled !== undefined) return filled;
    const node = this.node(name);
    const made = new Outcome(
      { name, unit: node.cell.unit, says: node.cell.says },
      columnsOf(this.run, [name]).get(name) as Float64Array,
    );
    this.#more.set(name, made);
    return made;
  }

  /** Why a quantity is what it is: its formula and parents, down to the assumptions and their sources. */
  why(name: string, depth = 3): Reason {
    this.node(name);
    return explain(this.run.program, name, { seed: this.run.seed, depth });
  }

  /** Every input that was visited, with who gave it. */
  get assumptions(): readonly Input[] {
    return [...this.run.program.nodes.values()].flatMap((node) => this.input(node) ?? []);
  }

  /** Inputs ranked by how strongly the quantity moves with them (Spearman rank correlation). */
  drivers(name = 'totalLoss'): readonly Driver[] {
    const rows = { first: 0, count: Math.min(driverRows, this.run.trials) };
    const inputs = this.assumptions;
    const columns = columnsOf(this.run, [name, ...inputs.map((input) => input.name)], rows);
    const target = averageRanks(columns.get(name) as Float64Array);
    return inputs
      .map((input) => {
        const column = columns.get(input.name) as Float64Array;
        const varies = column.some((value) => value !== column[0]);
        const rho = varies ? correlation(target, averageRanks(column)) : 0;
        return { name: input.name, correlation: rho, says: input.says, grade: input.grade, by: input.by };
      })
      .filter((driver) => driver.correlation !== 0)
      .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
  }

  /** What a reader must know before using the numbers. */
  get cautions(): readonly Caution[] {
    return cautionsOf(this);
  }

  /** One trial, replayed: every column of that row. */
  trial(index: number): Readonly<Record<string, number>> {
    if (!Number.isInteger(index) || index < 0 || index >= this.run.trials) {
      throw new RangeError(`a trial is a whole number from 0 to ${this.run.trials - 1}, received ${index}`);
    }
    const rows: Rows = { first: index, count: 1 };
    const columns = columnsOf(this.run, [...this.run.program.nodes.keys()], rows);
    return Object.fromEntries([...columns].map(([name, column]) => [name, column[0] as number]));
  }

  toJSON(): Record<string, unknown> {
    const group = (outcomes: Outcomes) =>
      Object.fromEntries(Object.entries(outcomes).map(([name, one]) => [name, one.toJSON()]));
    const { resolved, seed, trials } = this.run;
    return {
      library: 'codegrey',
      version: modelVersion,
      scenario: resolved.scenario,
      seed,
      trials,
      currency: resolved.currency,
      priceYear: resolved.priceYear,
      downtime: group(this.downtime),
      safety: group(this.safety),
      loss: group(this.loss),
      claim: group(this.claim),
      baseline: this.baseline,
      drivers: this.drivers().slice(0, 10),
      cautions: this.cautions,
      unpriced: this.unpriced,
      assumptions: this.assumptions,
    };
  }

  private node(name: string): Node {
    const node = this.run.program.nodes.get(name);
    if (node === undefined) throw new RangeError(`${name} is not a quantity of this run`);
    return node;
  }

  private input(node: Node): Input | undefined {
    const { cell, override, name } = node;
    const described = { name, unit: cell.unit, says: cell.says };
    if (override !== undefined) {
      const value = 'family' in override.value ? override.value.says : override.value.name;
      const { evidence } = override;
      const grade = evidence?.grade ?? 'given';
      return { ...described, by: override.by, value, grade, source: evidence === undefined ? 'you' : cited(evidence) };
    }
    if (cell.kind !== 'assumption') return undefined;
    const fallback = defaultOf(this.run.resolved.sheet, cell, node.member);
    if (fallback === undefined) return undefined;
    const isLuck = fallback.id.startsWith('luck-') || fallback.id.startsWith('scatter-');
    return {
      ...described,
      by: 'default',
      value: fallback.distribution.says,
      grade: isLuck ? 'luck' : fallback.grade,
      source: isLuck ? 'luck' : cited(fallback),
    };
  }
}

/** How the scenario compares with the survey's mean loss, and whether that is fair. */
export interface Baseline {
  readonly surveyMean: number;
  readonly surveyMean2019: number;
  readonly times: number;
  readonly fair: string;
}

/** Version of the numbers: it changes whenever a default or a formula does. */
export const modelVersion = '0.1.0';
