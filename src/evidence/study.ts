import type { Distribution } from '../chance/index.js';
import type { Default, Unit } from '../sheet/index.js';

/** One publication, dataset or page. */
export interface Study {
  readonly id: string;
  readonly citation: {
    readonly authors: string;
    readonly title: string;
    readonly publisher?: string;
    readonly year: number;
    readonly url?: string;
  };
  /** Whom it is about: population, period, place. */
  readonly about: string;
}

/** One number of a study, with the distribution that was made from it. */
export interface Finding<U extends Unit = Unit> extends Default<U> {
  /** The number exactly as it was reported. */
  readonly reported?: Reported;
  /** Further reported numbers that the same distribution gives back. */
  readonly also?: readonly Reported[];
  /** What the width of the distribution stands on; the center may be measured and the width still be judged. */
  readonly spread?: Spread;
  /** On whom. */
  readonly on?: string;
}

/**
 * What a width stands on: `sampling` the size of the sample or a standard error, `reported` a range or quantiles of the
 * study, `judged` somebody's word, `none` a single number.
 */
export type Spread = 'sampling' | 'reported' | 'judged' | 'none';

/** What was reported, and how the distribution gives it back. */
export interface Reported {
  readonly value: number;
  /** The words around the number, such as `166 of 374`. */
  readonly as: string;
  /** The reported statistic, read off the distribution. */
  readonly gives: (distribution: Distribution) => number;
}

type Spec<U extends Unit> = Omit<Finding<U>, 'grade' | 'study' | 'spread' | 'reported'> & {
  readonly grade?: 'measured' | 'derived';
  readonly spread: Spread;
  readonly reported: Reported;
};

/**
 * Makes findings of one study: measured unless said otherwise.
 * @example findingsOf(study)({ id: 'x', unit: 'day', says: 'days down', ...averaged(17, 0.2, '17 days'), n: 654 })
 */
export function findingsOf(study: Study): <const U extends Unit>(spec: Spec<U>) => Finding<U> {
  return (spec) => ({ grade: 'measured', ...spec, study });
}

type Unseen<U extends Unit> = Omit<Spec<U>, 'grade'> & {
  readonly why: string;
  readonly range: readonly [number, number];
};

/**
 * Makes findings of a study whose text could not be read: they are never more than judged.
 * @throws RangeError without a reason or with a swapped range
 */
export function unseenOf(study: Study): <const U extends Unit>(spec: Unseen<U>) => Finding<U> {
  return (spec) => {
    if (spec.why.trim().length === 0)
      throw new RangeError(`${spec.id}: a number that was not seen says why it stands here`);
    if (!(spec.range[0] <= spec.range[1]))
      throw new RangeError(`${spec.id}: the range ${spec.range.join(' to ')} is swapped`);
    return { ...spec, grade: 'judged', study };
  };
}

/** The reported number is the distribution's mean. */
export const asMean = (value: number, as: string): Reported => ({ value, as, gives: (d) => d.mean });

/** The reported number is the distribution's median. */
export const asMedian = (value: number, as: string): Reported => ({ value, as, gives: (d) => d.quantile(0.5) });

/** The reported number is a quantile. */
export const asQuantile = (level: number, value: number, as: string): Reported => ({
  value,
  as,
  gives: (d) => d.quantile(level),
});
