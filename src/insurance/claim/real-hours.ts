const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * The instant of an ISO 8601 time, in milliseconds since 1970; a time without an offset is local to `timeZone`, or UTC.
 *
 * A local time that a clock change skips is read with the offset before the change; one that occurs twice is the first.
 * @throws RangeError when the text is not a time or the zone is unknown
 * @example instantOf('2026-03-08T03:00', 'America/Chicago') - instantOf('2026-03-08T01:00', 'America/Chicago') // 3,600,000
 */
export function instantOf(text: string, timeZone?: string): number {
  const parts = pattern.exec(text);
  if (parts === null) {
    throw new RangeError(`a time must be written YYYY-MM-DD or YYYY-MM-DDTHH:mm; received ${JSON.stringify(text)}.`);
  }
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(asUtc);
  if (back.getUTCDate() !== day || back.getUTCMonth() !== month - 1 || hour > 24 || minute > 59) {
    throw new RangeError(`a time must exist; received ${JSON.stringify(text)}.`);
  }
  const offset = parts[7];
  if (offset === 'Z' || (offset === undefined && timeZone === undefined)) return asUtc;
  if (offset !== undefined) return asUtc - offsetMinutes(offset) * 60_000;
  return localInstant(asUtc, timeZone as string);
}

/** Real hours between two times, whatever the clocks did in between. */
export function hoursBetween(start: string, end: string, timeZone?: string): number {
  return (instantOf(end, timeZone) - instantOf(start, timeZone)) / 3_600_000;
}

/** Whether a name is that of a time zone. */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

function offsetMinutes(offset: string): number {
  const [hours, minutes] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function localInstant(asUtc: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  // A day earlier the zone has the offset before any change near the time asked for.
  const before = asUtc - zoneOffset(format, asUtc - 86_400_000);
  const after = asUtc - zoneOffset(format, asUtc + 86_400_000);
  const holds = (instant: number): boolean => instant + zoneOffset(format, instant) === asUtc;
  return holds(before) || !holds(after) ? before : after;
}

function zoneOffset(format: Intl.DateTimeFormat, instant: number): number {
  const part = Object.fromEntries(
    format.formatToParts(new Date(instant)).map(({ type, value }) => [type, Number(value)]),
  );
  const local = Date.UTC(part['year'], part['month'] - 1, part['day'], part['hour'], part['minute'], part['second']);
  return local - Math.floor(instant / 1000) * 1000;
}
