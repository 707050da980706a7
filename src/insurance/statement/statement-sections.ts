import type { MeasuredLine } from '../claim/measured-lines.js';
import { amountText } from './amount-text.js';
import type { Statement } from './statement.js';

/** A titled table of a statement; the first columns are words, the rest numbers. */
export interface StatementSection {
  readonly title: string;
  readonly header?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many columns are words. Left out: one. */
  readonly words?: number;
  /** A sentence under the table. */
  readonly note?: string;
}

/** What stands between the division of a claim and its warnings: causes, measures, ledger, limits, tower, uncertain exclusions. */
export function sectionsOf(statement: Statement): readonly StatementSection[] {
  return [
    causesSection(statement),
    ...measuredSections(statement),
    ledgerSection(statement),
    limitsSection(statement),
    towerSection(statement),
    weighedSection(statement),
  ].filter(({ rows }) => rows.length > 0);
}

function causesSection({ causes, currency }: Statement): StatementSection {
  const rows = Object.entries(causes).map(([cause, amount]) => [cause, amountText(amount, currency)]);
  return { title: 'Not covered, by cause', rows };
}

function measuredSections({ measured, currency }: Statement): readonly StatementSection[] {
  const money = (amount: number): string => amountText(amount, currency);
  return measured.map((one) => {
    const rows: readonly (readonly [string, number])[] = [
      ['revenue lost while the interruption lasted', one.grossLost],
      ['earned later by care made up', -one.makeUp],
      ['expenses not spent', -one.saved],
      ...asideRow(one),
      ['lost income', one.loss],
    ];
    return {
      title: `${one.id}, measured`,
      rows: rows.map(([name, amount]) => [name, money(amount)]),
      ...(one.makeUpPremium > 0
        ? { note: `${money(one.makeUpPremium)} paid to make care up is extra expense, a line of its own` }
        : {}),
    };
  });
}

/** What stands between lost revenue less savings and the loss: a net loss that is ignored, or savings beyond the revenue. */
function asideRow({ loss, topDown, bottomUp, grossLost }: MeasuredLine): readonly (readonly [string, number])[] {
  if (Math.abs(loss - topDown) <= 1e-9 * grossLost) return [];
  const says = bottomUp > topDown ? 'net loss left aside' : 'savings beyond the revenue lost';
  return [[says, loss - topDown]];
}

function ledgerSection({ ledger, currency }: Statement): StatementSection {
  const money = (amount: number): string => amountText(amount, currency);
  return {
    title: 'Ledger',
    header: ['step', 'line', 'because', 'before', 'taken', 'after'],
    words: 3,
    rows: ledger.map((row) => [row.step, row.line, row.says, money(row.before), money(row.taken), money(row.after)]),
  };
}

function limitsSection({ limits, currency }: Statement): StatementSection {
  const money = (amount: number): string => amountText(amount, currency);
  return {
    title: 'Limits',
    header: ['limit', 'amount', 'this claim', 'remaining', 'gone'],
    rows: limits.map((one) => [
      one.name,
      money(one.limit),
      money(one.used),
      money(one.remaining),
      `${(100 * one.share).toFixed(1)}%`,
    ]),
  };
}

function towerSection({ layers, currency, reinstatementPremium }: Statement): StatementSection {
  const money = (amount: number): string => amountText(amount, currency);
  const rows = layers.flatMap((layer) => [
    [layer.name, money(layer.amount)],
    ...layer.shares
      .filter(() => layer.shares.length > 1)
      .map((one) => [`${layer.name}, ${one.name}`, money(one.amount)]),
  ]);
  const due = reinstatementPremium > 0 ? [['reinstatement premium due', money(reinstatementPremium)]] : [];
  return { title: layers.length > 0 ? 'Tower' : 'Premium', rows: [...rows, ...due] };
}

function weighedSection({ weighed, currency }: Statement): StatementSection {
  if (weighed === undefined) return { title: '', rows: [] };
  const money = (amount: number): string => amountText(amount, currency);
  const rules = weighed.rules.map((rule) => `${rule.id} (probability ${rule.probability})`).join(', ');
  return {
    title: `Uncertain exclusions: ${rules}`,
    rows: [
      ['paid if covered', money(weighed.paidIfCovered)],
      ['paid if excluded', money(weighed.paidIfExcluded)],
      ['probability-weighted', money(weighed.paidWeighted)],
    ],
  };
}
