import type { Arithmetic, Row } from './arithmetic.js';
import { type Bucket, buckets, type Step } from './buckets.js';
import type { CoverageTerms, Terms } from './terms.js';

/** What is known of one line before any money is taken from it. */
export interface LineFacts<N> {
  /** Why the line is not covered at all, or undefined. */
  refusal(line: number): { readonly step: Step; readonly cause: string } | undefined;
  /** Whether the time terms can be measured on this line. */
  timed(line: number): boolean;
  /** Hours from the interruption to its discovery. */
  discoveryHours(): number;
  /** Hours of outage. */
  hours(line: number): number;
  /** Hour after which the period of loss has ended by its own rule, caps aside. */
  endHours(line: number, ends: CoverageTerms<N>['ends']): number;
  /** The loss of the first hours. */
  lossBefore(line: number, hours: number): N;
  /** The loss in the waiting period. */
  waitingLoss(line: number, hours: number): N;
}

/** Told of every amount taken from a line. */
export type Recorder<N> = (line: number, step: Step, bucket: Bucket, amount: N, before: N, says: string) => void;

/** The lines of one event while they go through the order: written in place and used again for the next event. */
export interface EventRoom<N> {
  readonly count: number;
  /** Lines of each coverage. */
  readonly members: readonly (readonly number[])[];
  /** Lines of each coverage that stand under its sublimit. */
  readonly sublimited: readonly (readonly number[])[];
  /** Lines of each coverage that do not: defense costs outside the limits. */
  readonly unlimited: readonly (readonly number[])[];
  /** All lines, and those that stand under the limits. */
  readonly all: readonly number[];
  readonly inside: readonly number[];
  readonly outside: readonly number[];
  readonly gross: Row<N>;
  readonly net: Row<N>;
  readonly taken: readonly Row<N>[];
  readonly weights: Row<N>;
  readonly parts: Row<N>;
  /** For each coverage, what would have been paid without the terms that count towards the retention of the event. */
  readonly wouldBe: Row<N>;
  /** The same lines again, to find what would have been paid. */
  readonly beside: EventRoom<N> | undefined;
  record: Recorder<N> | undefined;
}

/**
 * Makes room for events whose lines fall under the given coverages (-1 for none).
 * @param defence for each line, whether it is defense costs
 */
export function eventRoom<N>(
  terms: Terms<N>,
  a: Arithmetic<N>,
  coverageOf: readonly number[],
  defence: readonly boolean[] = [],
): EventRoom<N> {
  const count = coverageOf.length;
  const all = coverageOf.map((_, line) => line);
  const of = (coverage: number): readonly number[] => all.filter((line) => coverageOf[line] === coverage);
  const limited = (line: number): boolean => {
    const coverage = terms.coverages[coverageOf[line]];
    return coverage === undefined || coverage.defenceInside || !defence[line];
  };
  const inside = all.filter((line) => limited(line) && terms.coverages[coverageOf[line]]?.inside !== false);
  const room: EventRoom<N> = {
    count,
    members: terms.coverages.map((_, index) => of(index)),
    sublimited: terms.coverages.map((_, index) => of(index).filter(limited)),
    unlimited: terms.coverages.map((_, index) => of(index).filter((line) => !limited(line))),
    all,
    inside,
    outside: all.filter((line) => !inside.includes(line)),
    gross: a.row(count),
    net: a.row(count),
    taken: buckets.map(() => a.row(count)),
    weights: a.row(count),
    parts: a.row(count),
    wouldBe: a.row(terms.coverages.length),
    beside: undefined,
    record: undefined,
  };
  return { ...room, beside: { ...room, net: a.row(count), taken: buckets.map(() => a.row(count)) } };
}

/** Index of each bucket in `taken`. */
export const bucketIndex = Object.fromEntries(buckets.map((bucket, k) => [bucket, k])) as Readonly<
  Record<Bucket, number>
>;

/** Takes an amount from one line into a bucket. */
export function take<N>(
  a: Arithmetic<N>,
  room: EventRoom<N>,
  line: number,
  amount: N,
  bucket: Bucket,
  step: Step,
  says: string,
): void {
  if (a.isZero(amount)) return;
  const before = room.net[line];
  const column = room.taken[bucketIndex[bucket]];
  column[line] = a.add(column[line], amount);
  room.net[line] = a.max(a.zero, a.subtract(before, amount));
  room.record?.(line, step, bucket, amount, before, says);
}

/** Takes one amount from several lines together, in proportion to what is left of each. */
export function takeShared<N>(
  a: Arithmetic<N>,
  room: EventRoom<N>,
  lines: readonly number[],
  amount: N,
  bucket: Bucket,
  step: Step,
  says: string,
): void {
  if (a.compare(amount, a.zero) <= 0) return;
  for (let k = 0; k < lines.length; k++) room.weights[k] = room.net[lines[k]];
  a.spread(amount, room.weights, lines.length, room.parts);
  for (let k = 0; k < lines.length; k++) take(a, room, lines[k], room.parts[k], bucket, step, says);
}

/** What is left of several lines together. */
export function netOf<N>(a: Arithmetic<N>, room: EventRoom<N>, lines: readonly number[]): N {
  let sum = a.zero;
  for (let k = 0; k < lines.length; k++) sum = a.add(sum, room.net[lines[k]]);
  return sum;
}

/** What several lines have put into one bucket. */
export function takenOf<N>(a: Arithmetic<N>, room: EventRoom<N>, lines: readonly number[], bucket: number): N {
  let sum = a.zero;
  for (let k = 0; k < lines.length; k++) sum = a.add(sum, room.taken[bucket][lines[k]]);
  return sum;
}
