import type { DatedSeries } from './dated-series.js';
import type { InterruptionInput } from './interruption.js';

/** Loss by time from the start of the outage: amounts by the hour, or amounts over stretches of hours. */
export type TimeSeries = readonly (number | { readonly hours?: number; readonly amount: number })[];

/** A series, or hourly losses from a stated time on. */
export type LossSeries = TimeSeries | DatedSeries;

/** One line of a loss, mapped to one coverage or to none. */
export interface LossLine {
  readonly id: string;
  /** Left out: the coverage of the line's own name; `null`: none. */
  readonly coverageId?: string | null;
  /** Other coverages the line could be claimed under, for `assign: 'maximise'`. */
  readonly alternatives?: readonly string[];
  /** Left out: what `interruption` measures, else the sum of the time series. */
  readonly amount?: number;
  /** Lost income, measured from service lines by `measureInterruption`; the policy says what becomes of a net loss. */
  readonly interruption?: InterruptionInput;
  /** Left out: that of the claim. */
  readonly currency?: string;
  /** What one unit of this currency is in that of the policy. Left out: by the rates of the claim, then of the policy. */
  readonly exchangeRate?: number;
  readonly timeSeries?: LossSeries;
  /** Loss in the waiting period where an adjuster has measured it. */
  readonly waitingLoss?: number;
  /** Hours over which the loss is spread when no series is given. Left out: the outage. */
  readonly hours?: number;
  /** Hours of outage of this line where they differ from the claim's. */
  readonly outageHours?: number;
  /** When the cost was incurred; of a claim without any date, the earliest decides whether the period covers it. */
  readonly incurredAt?: string;
  /** `true` for a line of defense costs, or the part of the amount that is defense. */
  readonly defence?: boolean | number;
  /** Cause of this line where it differs from the claim's. */
  readonly cause?: string | readonly string[];
}

/** One event as claimed: plain JSON. Times are ISO 8601 with an offset, or local with `timeZone`. */
export interface Claim {
  readonly id?: string;
  readonly lines: readonly LossLine[];
  /** Currency of lines that name none. Left out: the policy's. */
  readonly currency?: string;
  /** Units of other currencies' amounts in the policy's currency, before those of the policy: `{ EUR: 1.08 }`. */
  readonly exchangeRates?: Readonly<Record<string, number>>;
  /** Lines as mapped, or each under whichever of its `alternatives` pays most in all. Default `fixed`. */
  readonly assign?: 'fixed' | 'maximise';
  /** A known kind of attack or a trigger, such as `ransomware` or `systemFailure`, or several. */
  readonly cause?: string | readonly string[];
  readonly occurredAt?: string;
  readonly discoveredAt?: string;
  readonly reportedAt?: string;
  readonly restoredAt?: string;
  readonly operationsResumedAt?: string;
  /** IANA name for times without an offset. Left out: that of the policy. */
  readonly timeZone?: string;
  /** Hours of outage. Left out: real hours from `occurredAt` to `restoredAt`. */
  readonly outageHours?: number;
  readonly operationsResumedHours?: number;
  /** Paid earlier in the period under the aggregate. */
  readonly aggregateUsed?: number;
  /** Net revenue of a normal year; it lets the statement compare the recovery with published ones. */
  readonly annualRevenue?: number;
}
