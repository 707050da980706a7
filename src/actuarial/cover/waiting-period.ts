import type { Distribution } from '../../chance/index.js';
import { requireKnown, requireNonNegative, requirePositive } from '../../numeric/index.js';

/** An outage of random length that costs the same every hour, and the terms of its cover. */
export interface WaitingTerms {
  /** Hours of outage. */
  readonly duration: Distribution;
  readonly lossPerHour: number;
  readonly waitingHours: number;
  /** Most hours that are indemnified; Infinity by default. */
  readonly maximumHours?: number;
  /** Amount retained in money, in the two meanings that have one; 0 by default. */
  readonly retention?: number;
}

const TERMS = ['duration', 'lossPerHour', 'waitingHours', 'maximumHours', 'retention'];

/** Expected payment under the four meanings in use. */
export interface WaitingValues {
  readonly probabilityOfTrigger: number;
  /** Only hours after the waiting period are paid. */
  readonly excess: number;
  /** Every hour is paid once the outage has lasted longer than the waiting period. */
  readonly qualifying: number;
  /** The greater of the money retention and the loss within the waiting period is retained. */
  readonly greaterOf: number;
  /** As qualifying, less the money retention. */
  readonly qualifyingThenRetention: number;
  /** Part of the expected hours that excess would leave unpaid under the qualifying meaning. */
  readonly unqualifiedShare: number;
}

/**
 * Expected business interruption payment under each meaning of a waiting period, from limited means of the hours D.
 *
 * excess c E[min((D - W)+, M)]; qualifying c E[min(D, M); D > W]; greaterOf E[(c min(D, M) - max(R, c min(D, W)))+];
 * then retention E[(c min(D, M) - R)+; D > W]. Errors: RangeError for negative terms or hours.
 *
 * @example waitingPeriod({ duration, lossPerHour: 45_000, waitingHours: 12, retention: 250_000 }).excess
 */
export function waitingPeriod(terms: WaitingTerms): WaitingValues {
  const { duration, lossPerHour, waitingHours, maximumHours = Infinity, retention = 0 } = terms;
  requireKnown('a waiting period', terms, TERMS);
  requirePositive('lossPerHour', lossPerHour, 'loss of one hour of outage');
  requireNonNegative('waitingHours', waitingHours, 'hours before cover starts');
  requireNonNegative('retention', retention, 'money retained');
  if (maximumHours !== Infinity) requireNonNegative('maximumHours', maximumHours, 'most hours indemnified');
  if (!(duration.support[0] >= 0))
    throw new RangeError(`duration (hours of outage) must not be negative; ${duration.says} can be`);
  const probabilityOfTrigger = duration.sf(waitingHours);
  const capped = maximumHours === Infinity ? duration.mean : duration.lev(maximumHours);
  const before = duration.lev(waitingHours);
  // E[min(D, M); D > W]: beyond W the limited hours grow from W, unless they have ended before.
  const start = Math.min(waitingHours, maximumHours);
  const grown = waitingHours < maximumHours ? capped - before : 0;
  const qualified = grown + start * probabilityOfTrigger;
  const free = retention / lossPerHour;
  // The retained hours: those that the money buys, and never less than the hours of waiting.
  const retained = Math.max(free, waitingHours);
  const beyond = (hours: number): number => (hours >= maximumHours ? 0 : capped - duration.lev(hours));
  const paidAbove = free > start ? beyond(Math.max(free, waitingHours)) : grown + (start - free) * probabilityOfTrigger;
  return {
    probabilityOfTrigger,
    excess: lossPerHour * (levOf(duration, waitingHours + maximumHours) - before),
    qualifying: lossPerHour * qualified,
    greaterOf: lossPerHour * beyond(retained),
    qualifyingThenRetention: lossPerHour * paidAbove,
    unqualifiedShare: qualified === Infinity ? 0 : 1 - qualified / duration.mean,
  };
}

const levOf = (duration: Distribution, hours: number): number =>
  hours === Infinity ? duration.mean : duration.lev(hours);
