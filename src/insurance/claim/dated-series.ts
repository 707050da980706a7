import type { TimeSeries } from './claim.js';
import { hoursBetween } from './real-hours.js';

/** Loss by hour from a stated time on. */
export interface DatedSeries {
  /** Left out: the start of the outage. */
  readonly start?: string;
  /** Loss of each hour, or of each step of `stepHours`. */
  readonly hourly: readonly number[];
  readonly stepHours?: number;
}

/**
 * A dated series as amounts from the start of the outage: hours before it begins cost nothing.
 * @param from start of the outage, not after that of the series; left out, the series begins with it
 */
export function fromOutage(series: DatedSeries, from?: string, timeZone?: string): TimeSeries {
  const { start, hourly, stepHours = 1 } = series;
  const lag = start === undefined || from === undefined ? 0 : hoursBetween(from, start, timeZone);
  const steps = hourly.map((amount) => ({ hours: stepHours, amount }));
  return lag === 0 ? steps : [{ hours: lag, amount: 0 }, ...steps];
}
