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
  /** On whom. */
  readonly on?: string;
}

/** What was reported, and how the distribution gives it back. */
export interface Reported {
  readonly value: number;
  /** The words around the number, such as `166 of 374`. */
  readonly as: string;
  /** The reported statistic, read off the distribution. */
  readonly gives: (distribution: Distribution) => number;
}

type Spec<U extends Unit> = Omit<Finding<U>, 'grade' | 'study'> & { readonly grade?: 'measured' | 'derived' };

/** Makes findings of one study: measured unless said otherwise. */
export function findingsOf(study: Study): <U extends Unit>(spec: Spec<U>) => Finding<U> {
  return (spec) => ({ grade: 'measured', ...spec, study });
}

/** The reported number is the distribution's mean. */
export const asMean = (value: number, as: string): Reported => ({ value, as, gives: (d) => d.mean });

/** The reported number is the distribution's median. */
export const asMedian = (value: number, as: string): Reported => ({ value, as, gives: (d) => d.quantile(0.5) });
