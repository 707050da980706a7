import { amountText } from './amount-text.js';
import { buckets } from './buckets.js';
import { minorUnits } from './minor-units.js';
import type { Division, Statement } from './statement.js';
import { partNames, partsOf } from './statement-text.js';

/** A statement as Markdown tables. */
export function statementMarkdown(statement: Statement): string {
  const { currency, claimId, lines, total, ledger } = statement;
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
    [
      tableRow(['step', 'line', 'because', 'before', 'taken', 'after']),
      tableRow(['---', '---', '---', '---:', '---:', '---:']),
      ...ledger.map((one) =>
        tableRow([one.step, one.line, one.says, money(one.before), money(one.taken), money(one.after)]),
      ),
    ].join('\n'),
    ...statement.warnings.map((warning) => `- ${cell(warning)}`),
    statement.disclaimer,
  ].join('\n\n');
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

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const tableRow = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** Text that a spreadsheet would run as a formula is kept as text. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
