import { buckets } from '../order/buckets.js';
import { amountText } from './amount-text.js';
import { minorUnits } from './minor-units.js';
import type { Division, Statement } from './statement.js';
import { type StatementSection, sectionsOf } from './statement-sections.js';
import { elsewhereText, partNames, partsOf } from './statement-text.js';

/** A statement as Markdown: the same parts as in plain text. */
export function statementMarkdown(statement: Statement): string {
  const { currency, claimId, lines, total } = statement;
  const money = (amount: number): string => amountText(amount, currency);
  const parts = partsOf(total).map(([part]) => part);
  const row = (name: string, division: Division): string =>
    tableRow([name, ...parts.map((part) => money(division[part]))]);
  return [
    `# Statement of claim${claimId === undefined ? '' : ` ${claimId}`}`,
    [
      tableRow(['line', ...parts.map((part) => `${partNames[part]}, ${currency}`)]),
      tableRow(['---', ...parts.map(() => '---:')]),
      ...lines.map((line) => row(line.id, line)),
      row('**total**', total),
    ].join('\n'),
    `Kept by the insured: ${money(statement.retained)} ${currency}.`,
    ...elsewhereText(statement).map(cell),
    ...sectionsOf(statement).map(sectionMarkdown),
    ...list('Warnings', statement.warnings),
    ...list('Documents an adjuster will ask for', statement.documents),
    statement.disclaimer,
  ].join('\n\n');
}

function sectionMarkdown({ title, header, rows, words = 1, note }: StatementSection): string {
  const columns = rows[0].map((_, k) => (k < words ? '---' : '---:'));
  const table = [header ?? columns.map(() => ' '), columns, ...rows].map(tableRow).join('\n');
  return [`## ${cell(title)}`, table, ...(note === undefined ? [] : [note])].join('\n\n');
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${cell(item)}`).join('\n')];
}

/** The division of every line and of the total as CSV (RFC 4180), amounts to the minor unit. */
export function statementCsv(statement: Statement): string {
  const { currency, lines, total } = statement;
  const digits = minorUnits(currency);
  const parts = ['gross', 'paid', ...buckets] as const;
  const row = (id: string, coverageId: string | null, division: Division): string =>
    [quoted(id), quoted(coverageId ?? ''), currency, ...parts.map((part) => division[part].toFixed(digits))].join(',');
  const header = ['line', 'coverageId', 'currency', ...parts].join(',');
  return `${[header, ...lines.map((line) => row(line.id, line.coverageId, line)), row('total', null, total)].join('\r\n')}\r\n`;
}

/** Every row of the ledger as CSV (RFC 4180), amounts to the minor unit. */
export function ledgerCsv({ ledger, currency }: Statement): string {
  const digits = minorUnits(currency);
  const header = ['step', 'line', 'coverageId', 'because', 'part', 'currency', 'before', 'taken', 'after'];
  const rows = ledger.map((row) => [
    ...[row.step, row.line, row.coverageId ?? '', row.says, row.bucket, currency].map(quoted),
    ...[row.before, row.taken, row.after].map((amount) => amount.toFixed(digits)),
  ]);
  return [header, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const tableRow = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** Text that a spreadsheet would run as a formula is kept as text. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
