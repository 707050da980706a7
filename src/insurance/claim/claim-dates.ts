import type { Fault } from '../faults/faults.js';
import type { Claim } from './claim.js';
import { instantOf, isZone } from './real-hours.js';

const named = {
  occurredAt: 'start of the interruption',
  discoveredAt: 'when it was discovered',
  reportedAt: 'when it was reported to the insurer',
  restoredAt: 'when systems were restored',
  operationsResumedAt: 'when operations were resumed',
} as const;

/** Times of a claim that cannot be read or cannot follow each other. */
export function dateFaults(claim: Claim): readonly Fault[] {
  const { timeZone } = claim;
  if (timeZone !== undefined && !isZone(timeZone)) {
    const message = 'is not an IANA time zone such as America/Chicago';
    return [{ path: 'timeZone', severity: 'error', message, received: timeZone }];
  }
  const unread = [
    ...Object.entries(named).flatMap(([key, says]) =>
      unreadable(key, says, claim[key as keyof typeof named], timeZone),
    ),
    ...claim.lines.flatMap((line, k) => [
      ...unreadable(`lines.${k}.incurredAt`, 'when the cost was incurred', line.incurredAt, timeZone),
      ...unreadable(`lines.${k}.timeSeries.start`, 'when the series begins', startOf(line.timeSeries), timeZone),
    ]),
  ];
  return unread.length > 0 ? unread : orderFaults(claim);
}

function orderFaults(claim: Claim): readonly Fault[] {
  const { occurredAt, timeZone } = claim;
  if (occurredAt === undefined) return [];
  const start = instantOf(occurredAt, timeZone);
  const early = (path: string, time: string | undefined, severity: Fault['severity']): readonly Fault[] =>
    time === undefined || instantOf(time, timeZone) + (severity === 'warning' ? restOfDay(time) : 0) >= start
      ? []
      : [{ path, severity, message: `lies before the outage began, at ${occurredAt}`, received: time }];
  return [
    ...early('restoredAt', claim.restoredAt, 'error'),
    ...early('operationsResumedAt', claim.operationsResumedAt, 'error'),
    ...early('reportedAt', claim.reportedAt, 'warning'),
    ...claim.lines.flatMap((line, k) => early(`lines.${k}.timeSeries.start`, startOf(line.timeSeries), 'error')),
  ];
}

/** A day without an hour may be any hour of it. */
function restOfDay(time: string): number {
  return time.length === 10 ? 86_400_000 - 1 : 0;
}

function startOf(series: Claim['lines'][number]['timeSeries']): string | undefined {
  return series !== undefined && 'hourly' in series ? series.start : undefined;
}

function unreadable(path: string, says: string, time: string | undefined, timeZone?: string): readonly Fault[] {
  if (time === undefined) return [];
  try {
    instantOf(time, timeZone);
    return [];
  } catch {
    const message = 'is not a time that exists, written YYYY-MM-DD or YYYY-MM-DDTHH:mm';
    return [{ path, severity: 'error', message, says, received: time }];
  }
}
