import type { Reason } from '../sheet/index.js';
import type { Assessment, Outcomes } from './assessment.js';
import { stateParts } from './money.js';
import { grouped, percent, shortNumber, significant, withUnit } from './number-text.js';
import type { Outcome } from './outcome.js';
import { markdownTable, type Table, textTable } from './table.js';

/** One outcome as a table row: mean, range, error. */
export function outcomeRow(one: Outcome): readonly string[] {
  const show = (value: number): string => withUnit(value, one.unit);
  const range = [0.05, 0.5, 0.95].map((p) => shortNumber(one.quantile(p))).join(' / ');
  return [one.name, show(one.mean), range, `± ${shortNumber(one.standardError, 2)}`, one.says];
}

const header = ['quantity', 'mean', '5% / 50% / 95%', 'std. error', 'what it is'];

function section(title: string, outcomes: Outcomes, names?: readonly string[]): Table | undefined {
  const rows = Object.values(outcomes)
    .filter((one) => names === undefined || names.includes(one.name))
    .filter((one) => names !== undefined || one.exceedance(0) > 0)
    .map(outcomeRow);
  return rows.length === 0 ? undefined : { title, header, rows };
}

/** The headline quantities, in the order a reader asks for them. */
export const headlines = [
  'careDisrupted',
  'ehrOutage',
  'serviceDisruption',
  'careLost',
  'careDeferred',
  'careDiverted',
  'excessDeaths',
  'harmedPatients',
  'businessInterruption',
  'totalLoss',
  'claimPaid',
  'retainedLoss',
] as const;

function tables(assessment: Assessment): Table[] {
  const all = { ...assessment.downtime, ...assessment.safety, ...assessment.loss, ...assessment.claim };
  const ordered = Object.fromEntries(headlines.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
  return [
    section('Headlines', ordered as Outcomes, headlines),
    givenDisruption(assessment),
    lossTable(assessment),
    driverTable(assessment),
    judgedTable(assessment),
  ].filter((table) => table !== undefined);
}

/** Half of all attacks disrupt nothing: what those that do are like. */
function givenDisruption(assessment: Assessment): Table | undefined {
  const disrupted = assessment.downtime['careDisrupted'];
  if (disrupted === undefined || disrupted.mean <= 0 || disrupted.mean >= 1) return undefined;
  const picked = ['ehrOutage', 'serviceDisruption', 'totalLoss'].flatMap((name) => {
    const one = assessment.downtime[name] ?? assessment.loss[name];
    return one === undefined ? [] : [one];
  });
  const rows = picked.map((one) => {
    const values = one.column.filter((_, k) => (disrupted.column[k] as number) > 0).sort();
    const at = (p: number): string => shortNumber(values[Math.floor(p * (values.length - 1))] as number);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [one.name, withUnit(mean, one.unit), `${at(0.05)} / ${at(0.5)} / ${at(0.95)}`];
  });
  return { title: `If care is disrupted (${percent(disrupted.mean)} of trials)`, header: header.slice(0, 3), rows };
}

function lossTable(assessment: Assessment): Table | undefined {
  const { totalLoss, ...rest } = assessment.loss;
  const parts = assessment.lossParts.flatMap((name) => (rest[name] === undefined ? [] : [rest[name] as Outcome]));
  if (totalLoss === undefined || parts.length === 0) return undefined;
  const { currency, priceYear } = assessment.run.resolved;
  const stated = stateParts(
    parts.map((one) => one.mean),
    currency,
  );
  const rows = parts.map((one, k) => [
    one.name,
    grouped(stated.parts[k] as string),
    percent(one.mean / totalLoss.mean),
    one.says,
  ]);
  rows.push(['total', grouped(stated.whole), '100%', totalLoss.says]);
  return {
    title: `Mean loss by component, ${currency} of ${priceYear}`,
    header: ['component', currency, 'share', 'what it is'],
    rows,
  };
}

function driverTable(assessment: Assessment): Table {
  const rows = assessment
    .drivers('totalLoss')
    .slice(0, 5)
    .map((driver) => [driver.name, significant(driver.correlation, 2), driver.grade, driver.says]);
  return { title: 'Top five drivers of the total loss', header: ['input', 'rank corr.', 'grade', 'what it is'], rows };
}

function judgedTable(assessment: Assessment): Table {
  const strong = new Map(assessment.drivers('totalLoss').map((driver) => [driver.name, Math.abs(driver.correlation)]));
  const judged = assessment.assumptions.filter((input) => input.grade === 'judged');
  const ranked = judged.sort((a, b) => (strong.get(b.name) ?? 0) - (strong.get(a.name) ?? 0));
  const rows = ranked.slice(0, 8).map((input) => [input.name, input.value, input.source]);
  const title = `Judged, not measured: ${judged.length} inputs, the eight that matter most`;
  return { title, header: ['input', 'value', 'why, and the range seen elsewhere'], rows };
}

function preamble(assessment: Assessment): string[] {
  const { resolved, trials, seed, attack } = assessment.run;
  const { scenario, currency, priceYear } = resolved;
  const title = scenario.name ?? `${attack.says}, ${scenario.organization.name ?? 'one hospital'}`;
  return [
    title,
    `${grouped(String(trials))} trials, seed ${seed}; money in ${currency} of ${priceYear}; harm is associated excess, never "caused".`,
  ];
}

function closing(assessment: Assessment): { title: string; lines: readonly string[] }[] {
  return [
    { title: 'Cautions', lines: assessment.cautions.map((one) => `${one.kind}: ${one.name}: ${one.says}`) },
    { title: 'What to say next', lines: nextInput(assessment) },
    { title: 'Not priced (not zero)', lines: assessment.unpriced },
    ...assessment.notes,
  ];
}

/** Which input that was left to its default would narrow the answer most. */
function nextInput(assessment: Assessment): readonly string[] {
  const left = assessment.drivers('totalLoss').filter((driver) => driver.by === 'default' && driver.grade !== 'luck');
  return left
    .slice(0, 3)
    .map(
      (driver) =>
        `${driver.name}, left to its default, moves the loss with rank correlation ${significant(driver.correlation, 2)}: ${driver.says}`,
    );
}

/** The answer as plain text, for a terminal. */
export function text(assessment: Assessment): string {
  const [title, sub] = preamble(assessment) as [string, string];
  const parts = tables(assessment).map(textTable);
  const lists = closing(assessment).map(({ title: head, lines }) =>
    [head, ...lines.map((line) => `  - ${line}`)].join('\n'),
  );
  return [`${title}\n${'='.repeat(title.length)}\n${sub}`, ...parts, ...lists].join('\n\n');
}

/** The answer as Markdown. */
export function markdown(assessment: Assessment): string {
  const [title, sub] = preamble(assessment) as [string, string];
  const parts = tables(assessment).map(markdownTable);
  const lists = closing(assessment).map(({ title: head, lines }) =>
    [`## ${head}`, '', ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return [`# ${title}`, sub, ...parts, ...lists].join('\n\n');
}

/** A reason as an indented tree. @example console.log(reasonText(assessment.why('totalLoss'))) */
export function reasonText(reason: Reason, indent = ''): string {
  const link = reason.kind === 'formula' ? '=' : ':';
  const line = `${indent}${reason.name} ${withUnit(reason.mean, reason.unit)} ${link} ${reason.because}`;
  return [line, ...reason.parents.map((parent) => reasonText(parent, `${indent}  `))].join('\n');
}
