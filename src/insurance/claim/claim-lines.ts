import { InsuranceError } from '../faults/faults.js';
import type { Policy } from '../policy/policy.js';
import type { Claim, LossLine, LossSeries, TimeSeries } from './claim.js';
import { fromOutage } from './dated-series.js';
import { measureLine } from './measured-lines.js';

/** A line ready to be settled, in the policy's currency; defense that stands outside the limits is a line of its own. */
export interface ClaimLine {
  /** Index of the line of the claim it comes from. */
  readonly source: number;
  readonly id: string;
  readonly coverageId: string | null;
  /** Index of the coverage in the policy, or -1. */
  readonly coverage: number;
  readonly amount: number;
  readonly series: TimeSeries | undefined;
  readonly defence: boolean;
  readonly line: LossLine;
  /** What one unit of the line's currency is in the policy's, times the part of the line this is. */
  readonly scale: number;
}

/** The lines of a claim, mapped to coverages and brought to the policy's currency by its explicit rates. */
export function linesOf(policy: Policy, claim: Claim): readonly ClaimLine[] {
  return claim.lines.flatMap((line, source) => {
    const coverageId = line.coverageId === undefined ? line.id : line.coverageId;
    const coverage = policy.coverages.findIndex((one) => one.id === coverageId);
    const rate = rateOf(policy, claim, line, source);
    const series = seriesOf(line, claim);
    const stated = line.amount ?? measureLine(policy, line)?.loss ?? seriesTotal(series ?? []);
    const piece = (part: number, defence: boolean): ClaimLine => ({
      source,
      id: line.id,
      coverageId,
      coverage,
      amount: stated * part * rate,
      series,
      defence,
      line,
      scale: part * rate,
    });
    if (typeof line.defence !== 'number') return [piece(1, line.defence === true)];
    const part = stated === 0 ? 0 : Math.min(1, line.defence / stated);
    if (part === 0 || part === 1) return [piece(1, part === 1)];
    const whole = piece(1, false);
    const costs = line.defence * rate;
    return [
      { ...whole, amount: whole.amount - costs, scale: rate * (1 - part) },
      { ...whole, amount: costs, scale: rate * part, defence: true },
    ];
  });
}

/** An empty series says nothing. */
function seriesOf({ timeSeries }: LossLine, claim: Claim): TimeSeries | undefined {
  if (timeSeries === undefined || stepsOf(timeSeries).length === 0) return undefined;
  return 'hourly' in timeSeries ? fromOutage(timeSeries, claim.occurredAt, claim.timeZone) : timeSeries;
}

/** The steps of a series, whenever it begins. */
export function stepsOf(series: LossSeries): TimeSeries {
  return 'hourly' in series ? series.hourly : series;
}

/** What caused a line: its own cause, else that of the claim. */
export function causesOf({ line }: ClaimLine, claim: Claim): readonly string[] {
  return [line.cause ?? claim.cause ?? []].flat();
}

/** The loss of a whole series. */
export function seriesTotal(series: TimeSeries): number {
  return series.reduce<number>((sum, step) => sum + (typeof step === 'number' ? step : step.amount), 0);
}

/** Hours a series spans. */
export function seriesHours(series: TimeSeries): number {
  return series.reduce<number>((sum, step) => sum + (typeof step === 'number' ? 1 : (step.hours ?? 1)), 0);
}

/** The loss of the first hours of a series, a part of a step in proportion. */
export function seriesBefore(series: TimeSeries, hours: number): number {
  let left = hours;
  let sum = 0;
  for (const step of series) {
    const [length, amount] = typeof step === 'number' ? [1, step] : [step.hours ?? 1, step.amount];
    if (left <= 0) break;
    sum += left >= length ? amount : (amount * left) / length;
    left -= length;
  }
  return sum;
}

function rateOf(policy: Policy, claim: Claim, line: LossLine, index: number): number {
  const { currency = claim.currency } = line;
  if (currency === undefined || currency === policy.currency) return 1;
  const rate = line.exchangeRate ?? claim.exchangeRates?.[currency] ?? policy.exchangeRates?.[currency];
  if (rate !== undefined) return rate;
  throw new InsuranceError('claim', [
    {
      path: line.currency === undefined ? 'currency' : `lines.${index}.currency`,
      severity: 'error',
      message: `no rate is given from ${currency} to ${policy.currency}; name one in exchangeRates`,
      received: currency,
    },
  ]);
}
