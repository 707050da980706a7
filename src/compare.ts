import { type AssessOptions, assess } from './assess.js';
import {
  type Assessment,
  markdownTable,
  Outcome,
  shortNumber,
  type Table,
  textTable,
  withUnit,
} from './report/index.js';

/** Scenarios side by side on the same luck. */
export interface Comparison {
  readonly names: readonly string[];
  readonly assessments: Readonly<Record<string, Assessment>>;
  /** Another scenario minus the first, row by row: the decision without the noise. */
  difference(name: string, quantity?: string): Outcome;
  text(): string;
  markdown(): string;
}

const compared = [
  'ehrOutage',
  'serviceDisruption',
  'careLost',
  'excessDeaths',
  'totalLoss',
  'claimPaid',
  'retainedLoss',
];

/**
 * Runs several scenarios on the same luck and sets each against the first.
 *
 * @throws RangeError for fewer than two scenarios; ScenarioError for a faulty one
 * @example compare({ today: scenario, offline: { ...scenario, attack: { ...scenario.attack, backupsLostProbability: 0.05 } } })
 */
export function compare(inputs: Readonly<Record<string, unknown>>, options: AssessOptions = {}): Comparison {
  const names = Object.keys(inputs);
  if (names.length < 2) throw new RangeError(`compare needs at least two scenarios, received ${names.length}`);
  const assessments = Object.fromEntries(names.map((name) => [name, assess(inputs[name], options)]));
  const first = assessments[names[0] as string] as Assessment;
  const difference = (name: string, quantity = 'totalLoss'): Outcome => {
    const other = assessments[name];
    if (other === undefined) throw new RangeError(`${name} is not one of ${names.join(', ')}`);
    const from = first.outcome(quantity);
    const to = other.outcome(quantity).column;
    const column = from.column.map((value, row) => (to[row] as number) - value);
    return new Outcome({ name: from.name, unit: from.unit, says: `${name} minus ${names[0]}: ${from.says}` }, column);
  };
  const table = (): Table => differences(names, assessments, difference);
  return { names, assessments, difference, text: () => textTable(table()), markdown: () => markdownTable(table()) };
}

function differences(
  names: readonly string[],
  assessments: Readonly<Record<string, Assessment>>,
  difference: Comparison['difference'],
): Table {
  const first = assessments[names[0] as string] as Assessment;
  const quantities = compared.filter((name) => first.run.program.nodes.has(name));
  const rows = quantities.map((quantity) => {
    const base = first.outcome(quantity);
    const others = names.slice(1).flatMap((name) => {
      const change = difference(name, quantity);
      const mean = (assessments[name] as Assessment).outcome(quantity).mean;
      return [
        withUnit(mean, base.unit),
        `${shortNumber(change.mean)} ± ${shortNumber(change.standardError, 2)}`,
        shareBetter(change),
      ];
    });
    return [quantity, withUnit(base.mean, base.unit), ...others];
  });
  const header = [
    'mean',
    `${names[0]}`,
    ...names.slice(1).flatMap((name) => [name, 'change ± std. error', 'trials better']),
  ];
  return { title: `Same luck, ${first.run.trials} trials`, header, rows };
}

function shareBetter(change: Outcome): string {
  const better = change.column.reduce((count, value) => count + (value < 0 ? 1 : 0), 0);
  return `${Math.round((100 * better) / change.column.length)}%`;
}
