import { hoursBetween } from './real-hours.js';

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

const parts = ['outage', 'downtime', 'interruption', 'event', 'incident'];
const starts = ['start', 'startedAt', 'occurredAt', 'outageStart'];
const ends = ['end', 'endedAt', 'restoredAt', 'outageEnd'];

/**
 * A claim whose outage may be a part of its own: `{ outage: { start, end, timeZone } }`. Lines with a start and an end of
 * their own get their hours.
 */
export function outagesAsWritten(claim: unknown, timeZone?: string): unknown {
  if (!isData(claim)) return claim;
  const flat = oneRate(parts.reduce(flattened, claim));
  const zone = flat['timeZone'] ?? flat['timezone'] ?? timeZone;
  const zoned = zone === timeZone && timeZone !== undefined ? { ...flat, timeZone } : flat;
  const { lines } = zoned;
  if (!Array.isArray(lines)) return zoned;
  const timed = lines.map((line) => (isData(line) ? ownHours(ownCoverage(line), zone) : line));
  return timed.every((line, k) => line === lines[k]) ? zoned : { ...zoned, lines: timed };
}

function flattened(claim: Data, key: string): Data {
  const { [key]: part, ...rest } = claim;
  if (typeof part === 'number') return { outageHours: part, ...rest };
  return isData(part) ? { ...part, ...rest } : claim;
}

/** One rate is that of the currency of the claim. */
function oneRate(claim: Data): Data {
  const { exchangeRate, ...rest } = claim;
  const { currency } = claim;
  if (exchangeRate === undefined || typeof currency !== 'string') return claim;
  return { exchangeRates: { [currency]: exchangeRate }, ...rest };
}

/** Several coverages are one and its alternatives; a line of the kind `defence` is one of defense costs. */
function ownCoverage(line: Data): Data {
  const { kind, ...rest } = line;
  if (kind === 'defence' || kind === 'defense') return ownCoverage({ defence: true, ...rest });
  const { coverageId } = line;
  if (!Array.isArray(coverageId) || coverageId.length === 0) return line;
  const [first, ...alternatives] = coverageId;
  return { ...line, coverageId: first, ...(alternatives.length === 0 ? {} : { alternatives }) };
}

function ownHours(line: Data, zone: unknown): Data {
  const start = starts.find((key) => typeof line[key] === 'string');
  const end = ends.find((key) => typeof line[key] === 'string');
  if (start === undefined || end === undefined) return line;
  const { [start]: from, [end]: to, timeZone = zone, ...rest } = line;
  try {
    const outageHours = hoursBetween(from as string, to as string, timeZone as string | undefined);
    return outageHours < 0 ? line : { outageHours, incurredAt: from, ...rest };
  } catch {
    return line;
  }
}

/** A claim whose series may give stretches as `{ from, to, perHour }`, hours as `{ hour, amount }`, either as `[hours, amount]`. */
export function seriesAsWritten(claim: unknown): unknown {
  if (!isData(claim) || !Array.isArray(claim['lines'])) return claim;
  const lines = claim['lines'].map((line) => {
    const series = isData(line) ? line['timeSeries'] : undefined;
    if (!Array.isArray(series) || series.every((step) => typeof step === 'number')) return line;
    const steps = series.map(stepAsWritten);
    return steps.every((step, k) => step === series[k]) ? line : { ...line, timeSeries: steps };
  });
  return lines.every((line, k) => line === (claim['lines'] as readonly unknown[])[k]) ? claim : { ...claim, lines };
}

function stepAsWritten(step: unknown, index: number): unknown {
  if (Array.isArray(step) && step.length === 2) return { hours: step[0], amount: step[1] };
  if (!isData(step)) return step;
  const { from, to, hour, perHour, ...rest } = step;
  const numbered = hour === index || hour === index + 1;
  const kept = hour === undefined || numbered ? rest : { hour, ...rest };
  const hours = typeof from === 'number' && typeof to === 'number' ? to - from : rest['hours'];
  if (from === undefined && to === undefined && perHour === undefined) return hour === undefined ? step : kept;
  if (typeof hours !== 'number') return step;
  return { ...kept, hours, ...(typeof perHour === 'number' ? { amount: perHour * hours } : {}) };
}
