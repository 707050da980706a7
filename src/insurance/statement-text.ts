import { amountText, columnsText } from './amount-text.js';
import { buckets } from './buckets.js';
import type { MeasuredLine } from './measured-lines.js';
import type { Division, Statement } from './statement.js';

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
  const division = columnsText(partsOf(statement.total).map(([part, amount]) => [partNames[part], money(amount)]));
  return [
    title,
    lines,
    division,
    ...measuredText(statement),
    ...elsewhereText(statement),
    ...ledgerText(statement),
    ...limitsText(statement),
    ...endText(statement),
  ].join('\n\n');
}

function measuredText({ measured, currency }: Statement): readonly string[] {
  const money = (amount: number): string => amountText(amount, currency);
  return measured.map((one) => {
    const rows: readonly (readonly [string, number])[] = [
      ['revenue lost while the interruption lasted', one.grossLost],
      ['earned later by care made up', -one.makeUp],
      ['expenses not spent', -one.saved],
      ...asideRow(one),
      ['lost income', one.loss],
    ];
    const aside = one.makeUpPremium > 0 ? `\n${money(one.makeUpPremium)} paid to make care up is extra expense` : '';
    return `${one.id}, measured\n${columnsText(rows.map(([name, amount]) => [name, money(amount)]))}${aside}`;
  });
}

/** What stands between lost revenue less savings and the loss: a net loss that is ignored, or savings beyond the revenue. */
function asideRow({ loss, topDown, bottomUp, grossLost }: MeasuredLine): readonly (readonly [string, number])[] {
  if (Math.abs(loss - topDown) <= 1e-9 * grossLost) return [];
  const says = bottomUp > topDown ? 'net loss left aside' : 'savings beyond the revenue lost';
  return [[says, loss - topDown]];
}

function elsewhereText({ lines, currency }: Statement): readonly string[] {
  const told = lines.filter((line) => line.goesTo !== undefined);
  if (told.length === 0) return [];
  return [
    told
      .map((line) => `${line.id}: ${amountText(line.uncovered, currency)} not covered here; see ${line.goesTo}`)
      .join('\n'),
  ];
}

function ledgerText({ ledger, currency }: Statement): readonly string[] {
  if (ledger.length === 0) return [];
  const rows = ledger.map((row) => [
    row.step,
    row.line,
    row.says,
    amountText(row.before, currency),
    amountText(row.taken, currency),
    amountText(row.after, currency),
  ]);
  return [`Ledger\n${columnsText([['step', 'line', 'because', 'before', 'taken', 'after'], ...rows], 3)}`];
}

function limitsText(statement: Statement): readonly string[] {
  const { currency, limits, layers, reinstatementPremium, weighed } = statement;
  const money = (amount: number): string => amountText(amount, currency);
  const told: string[] = [];
  if (limits.length > 0) {
    const rows = limits.map((one) => [
      one.name,
      money(one.limit),
      money(one.used),
      money(one.remaining),
      `${(100 * one.share).toFixed(1)}%`,
    ]);
    told.push(`Limits\n${columnsText([['limit', 'amount', 'this claim', 'remaining', 'gone'], ...rows])}`);
  }
  if (layers.length > 0) {
    const rows = layers.flatMap((layer) => [
      [layer.name, money(layer.amount)],
      ...layer.shares.filter(() => layer.shares.length > 1).map((one) => [`  ${one.name}`, money(one.amount)]),
    ]);
    told.push(`Tower\n${columnsText(rows)}`);
  }
  if (reinstatementPremium > 0) told.push(`Reinstatement premium due: ${money(reinstatementPremium)}`);
  if (weighed !== undefined) {
    const rules = weighed.rules.map((rule) => `${rule.id} (probability ${rule.probability})`).join(', ');
    const { paidIfCovered, paidIfExcluded, paidWeighted } = weighed;
    told.push(
      `Uncertain exclusions: ${rules}\n${columnsText([
        ['paid if covered', money(paidIfCovered)],
        ['paid if excluded', money(paidIfExcluded)],
        ['probability-weighted', money(paidWeighted)],
      ])}`,
    );
  }
  return told;
}

function endText({ warnings, documents, disclaimer }: Statement): readonly string[] {
  const list = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`${title}\n${items.map((item) => `- ${item}`).join('\n')}`];
  return [...list('Warnings', warnings), ...list('Documents an adjuster will ask for', documents), disclaimer];
}
