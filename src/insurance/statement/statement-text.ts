import { buckets } from '../order/buckets.js';
import { amountText, columnsText } from './amount-text.js';
import type { Division, Statement } from './statement.js';
import { type StatementSection, sectionsOf } from './statement-sections.js';

/** How each part of a division is called on paper. */
export const partNames: Readonly<Record<keyof Division, string>> = {
  gross: 'gross loss',
  waiting: 'waiting period',
  retention: 'retention',
  insuredShare: 'insured share',
  overSublimit: 'over sublimits',
  overEventLimit: 'over the event limit',
  overAggregate: 'over the aggregate',
  uncovered: 'not covered',
  paid: 'paid',
};

/** The parts of a division in the order of the claim, those that are zero left out. */
export function partsOf(division: Division): readonly (readonly [keyof Division, number])[] {
  const parts = buckets.map((bucket) => [bucket, division[bucket]] as const).filter(([, amount]) => amount !== 0);
  return [['gross', division.gross], ...parts, ['paid', division.paid]];
}

/**
 * A statement as plain text: lines, division, ledger, limits, tower, warnings, documents, disclaimer.
 * @example console.log(statementText(settle(policy, claim)))
 */
export function statementText(statement: Statement): string {
  const { currency, claimId } = statement;
  const money = (amount: number): string => amountText(amount, currency);
  const title = `Statement of claim${claimId === undefined ? '' : ` ${claimId}`}, ${currency}`;
  const lines = columnsText([
    ['line', 'gross', 'not paid', 'paid'],
    ...statement.lines.map((line) => [line.id, money(line.gross), money(line.gross - line.paid), money(line.paid)]),
  ]);
  const division = columnsText([
    ...partsOf(statement.total).map(([part, amount]) => [partNames[part], money(amount)]),
    ['kept by the insured', money(statement.retained)],
  ]);
  return [
    title,
    lines,
    division,
    ...elsewhereText(statement),
    ...sectionsOf(statement).map(sectionText),
    ...endText(statement),
  ].join('\n\n');
}

/** Loss that is not covered here, and where it usually goes. */
export function elsewhereText({ lines, currency }: Statement): readonly string[] {
  const told = lines.filter((line) => line.goesTo !== undefined);
  if (told.length === 0) return [];
  return [
    told
      .map((line) => `${line.id}: ${amountText(line.uncovered, currency)} not covered here; see ${line.goesTo}`)
      .join('\n'),
  ];
}

function sectionText({ title, header, rows, words = 1, note }: StatementSection): string {
  const table = columnsText(header === undefined ? rows : [header, ...rows], words);
  return [title, table, ...(note === undefined ? [] : [note])].join('\n');
}

function endText({ warnings, documents, disclaimer }: Statement): readonly string[] {
  const list = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`${title}\n${items.map((item) => `- ${item}`).join('\n')}`];
  return [...list('Warnings', warnings), ...list('Documents an adjuster will ask for', documents), disclaimer];
}
