import { isMatch, parseISO } from 'date-fns';

/** Tells whether a local date-time such as 2026-03-01T02:30 exists. */
export function isDateTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) && isMatch(text, "yyyy-MM-dd'T'HH:mm");
}

/** Tells whether a date such as 2026-02-28 exists. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isMatch(text, 'yyyy-MM-dd');
}

/** Tells whether the runtime knows an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

// Local times are read as if they were UTC, so that the machine's own zone never plays a part.
const asUtc = (text: string): Date => parseISO(text.length === 10 ? `${text}T00:00Z` : `${text}Z`);
const dayOfWeek = (text: string): number => (asUtc(text).getUTCDay() + 6) % 7;

/** Hours since Monday 00:00 of the same week. @example hourOfWeek('2026-11-24T06:00') // 30, a Tuesday */
export function hourOfWeek(dateTime: string): number {
  const at = asUtc(dateTime);
  return dayOfWeek(dateTime) * 24 + at.getUTCHours() + at.getUTCMinutes() / 60;
}

/** Days from the Monday of the attack's week to a date. */
export function daysFromMonday(date: string, attackStart: string): number {
  const day = (text: string): number => asUtc(text.slice(0, 10)).getTime() / 86_400_000;
  return day(date) - day(attackStart) + dayOfWeek(attackStart);
}
