/** One service line of a hospital during an interruption. */
export interface InterruptionLine {
  readonly id: string;
  /** Net patient revenue of a normal day: charges x collection ratio, by day of week from recent weeks. */
  readonly revenuePerDay: number;
  /** Share of that revenue not earned while the interruption lasts. */
  readonly drop: number;
  /** Days of interruption, where a line differs from the whole. */
  readonly days?: number;
  /** Share of the lost revenue earned later by rebooked care. Default 0. */
  readonly makeUp?: number;
  /** Share of the revenue lost for good that is not spent either. Default 0. */
  readonly saved?: number;
  /** Expenses not spent in the whole interruption, as an amount instead of a share; they may exceed the revenue lost. */
  readonly savedExpenses?: number;
  /** Extra pay for making care up, as a share of the revenue made up. Default 0. */
  readonly makeUpPremium?: number;
}

/** What is measured. */
export interface InterruptionInput {
  readonly lines: readonly InterruptionLine[];
  readonly days?: number;
  /** Net income as a share of revenue; negative for a hospital that loses money. Default 0. */
  readonly margin?: number;
  /** Whether a net loss reduces the claim (`net`, most wordings) or is ignored. Default `net`. */
  readonly netLoss?: 'net' | 'ignore';
}

/** The measure of one service line. */
export interface InterruptionLineMeasure {
  readonly id: string;
  readonly grossLost: number;
  readonly makeUp: number;
  readonly netLost: number;
  readonly saved: number;
  readonly loss: number;
  readonly makeUpPremium: number;
}

/** An interruption measured both ways. */
export interface InterruptionMeasure {
  readonly lines: readonly InterruptionLineMeasure[];
  readonly grossLost: number;
  readonly makeUp: number;
  readonly netLost: number;
  readonly saved: number;
  /** Premium pay for care made up: extra expense, not income. */
  readonly makeUpPremium: number;
  readonly projectedRevenue: number;
  readonly earned: number;
  readonly netIncome: number;
  readonly continuingExpenses: number;
  /** Lost revenue less saved expenses. */
  readonly topDown: number;
  /** Net income that would have been earned, plus continuing expenses, less what was earned. */
  readonly bottomUp: number;
  /** The loss under the wording: bottom up, never below zero. */
  readonly loss: number;
}

/**
 * Measures lost business income from service lines, top down and bottom up.
 *
 * loss = net income + continuing expenses - earned, where earned = projected - (gross lost - made up) and continuing =
 * projected x (1 - margin) - saved. It equals lost revenue - saved expenses, except where a net loss is ignored. The two
 * ways round differently; they agree to the last bits.
 * @throws RangeError for a share outside 0 to 1, an amount below 0, savings given twice, or days that are missing
 * Source: standard business income arithmetic; examples of adjusters in hospitals.
 * @example measureInterruption({ days: 10, lines: [{ id: 'clinic', revenuePerDay: 1000, drop: 0.5, saved: 0.2 }] }).loss // 4000
 */
export function measureInterruption(input: InterruptionInput): InterruptionMeasure {
  const { margin = 0, netLoss = 'net' } = input;
  if (!Number.isFinite(margin) || margin > 1)
    throw new RangeError(`margin (net income over revenue) must be at most 1; received ${margin}.`);
  const lines = input.lines.map((line) => measureLine(line, daysOf(line, input)));
  const sum = (key: Exclude<keyof InterruptionLineMeasure, 'id'>): number =>
    lines.reduce((all, line) => all + line[key], 0);
  const netLost = sum('netLost');
  const saved = sum('saved');
  const projectedRevenue = input.lines.reduce((all, line) => all + line.revenuePerDay * daysOf(line, input), 0);
  const earned = projectedRevenue - netLost;
  const netIncome = projectedRevenue * margin;
  const continuingExpenses = projectedRevenue - netIncome - saved;
  const counted = netLoss === 'ignore' ? Math.max(0, netIncome) : netIncome;
  const bottomUp = counted + continuingExpenses - earned;
  return {
    lines,
    grossLost: sum('grossLost'),
    makeUp: sum('makeUp'),
    netLost,
    saved,
    makeUpPremium: sum('makeUpPremium'),
    projectedRevenue,
    earned,
    netIncome,
    continuingExpenses,
    topDown: netLost - saved,
    bottomUp,
    loss: Math.max(0, bottomUp),
  };
}

function measureLine(line: InterruptionLine, days: number): InterruptionLineMeasure {
  const share = (name: 'drop' | 'makeUp' | 'saved' | 'makeUpPremium'): number => {
    const value = line[name] ?? 0;
    if (value >= 0 && value <= 1) return value;
    throw new RangeError(`${line.id}.${name} (a share) must be between 0 and 1; received ${value}.`);
  };
  const grossLost = line.revenuePerDay * days * share('drop');
  const makeUp = grossLost * share('makeUp');
  const netLost = grossLost - makeUp;
  const saved = savedOf(line, netLost * share('saved'));
  return {
    id: line.id,
    grossLost,
    makeUp,
    netLost,
    saved,
    loss: netLost - saved,
    makeUpPremium: makeUp * share('makeUpPremium'),
  };
}

function savedOf({ id, saved, savedExpenses }: InterruptionLine, byShare: number): number {
  if (savedExpenses === undefined) return byShare;
  if (saved !== undefined)
    throw new RangeError(
      `${id}.savedExpenses (expenses not spent) stands beside saved, ${saved}; give one of the two.`,
    );
  if (savedExpenses >= 0 && Number.isFinite(savedExpenses)) return savedExpenses;
  throw new RangeError(
    `${id}.savedExpenses (expenses not spent, an amount) must be at least 0; received ${savedExpenses}.`,
  );
}

function daysOf(line: InterruptionLine, input: InterruptionInput): number {
  const days = line.days ?? input.days;
  if (days !== undefined && days >= 0) return days;
  throw new RangeError(`days (length of the interruption) must be at least 0; received ${days}.`);
}
