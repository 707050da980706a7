/** Who suffers the loss a coverage answers for. */
export type Party = 'first' | 'third';

/** How the first hours count: never paid (`excess`), or paid from the first hour once the outage is long enough. */
export type WaitingType = 'excess' | 'franchise';

/** Which deductible a coverage has: money, time, the larger of both, or one after the other. */
export type RetentionRule = 'money' | 'time' | 'greaterOf' | 'both';

/** Where the insured's share of a loss is taken: before the retention, after it, or after the sublimit. */
export type CoinsuranceOrder = 'first' | 'afterRetention' | 'afterSublimit';

/** What, besides the retention itself, may count towards the retention of an event. */
export type RetentionEroder = 'waiting' | 'retention' | 'coinsurance' | 'uncovered' | 'overSublimit';

/** One insuring agreement; everything but `id` may be left out. Amounts are in the policy's currency. */
export interface Coverage {
  readonly id: string;
  readonly party?: Party;
  /** What must have happened: `securityFailure`, `systemFailure`, ... Left out: anything. */
  readonly trigger?: string | readonly string[];
  /** The most paid for one event. */
  readonly sublimit?: number;
  /** The most paid in the period: an amount, or `true` for the sublimit itself. */
  readonly sublimitAggregate?: number | boolean;
  /** Whether payments count against the event limit and the aggregate; those that do bear the retention first. Default true. */
  readonly insideAggregate?: boolean;
  /** Whether defense costs count against sublimit and limits. Default true. */
  readonly defenceInsideLimit?: boolean;
  readonly retention?: number;
  readonly waitingHours?: number;
  /** Default `excess`. */
  readonly waitingType?: WaitingType;
  /** Whether an outage of exactly the waiting period qualifies. Left out: that of the policy. */
  readonly waitingComparison?: '>=' | '>';
  /** Where the waiting period begins to run; loss before it has ended is waiting. Default `interruption`. */
  readonly waitingStarts?: 'interruption' | 'discovery';
  /** Default `both`. Of the greater of the two, waiting loss counts net of an insured share that is taken first. */
  readonly retentionRule?: RetentionRule;
  /** Share of the loss the insured keeps, 0 to 1. */
  readonly insuredShare?: number;
  /** Left out: that of the policy. */
  readonly coinsuranceOrder?: CoinsuranceOrder;
  /** Whether the net loss of a hospital that loses money reduces its claim. Left out: that of the policy. */
  readonly netLoss?: 'net' | 'ignore';
  /** Longest period of loss that is paid. */
  readonly periodCapDays?: number;
  /** Where that period begins. Default `interruption`. */
  readonly periodStarts?: 'interruption' | 'afterWaiting';
  readonly periodEnds?: 'systemsRestored' | 'operationsResumed' | 'incomeNormal';
  /** Days added after the period has ended. */
  readonly extendedDays?: number;
  /** Costs incurred longer than this before discovery are not paid. */
  readonly lookbackDays?: number;
}

/**
 * An exclusion: it removes a line when its cause, coverage or id is named here. With a `probability` it is weighed
 * instead: the statement then gives the payment if covered and the probability-weighted payment.
 */
export interface Rule {
  /** Left out: what it names. A rule that gives only an id names the cause, coverage or line of that id. */
  readonly id?: string;
  readonly says?: string;
  readonly reason?: string;
  readonly cause?: string | readonly string[];
  readonly coverageId?: string | readonly string[];
  readonly lineId?: string | readonly string[];
  readonly probability?: number;
  /** Where the loss goes instead, such as a professional liability policy. */
  readonly goesTo?: string;
}

/** Insurers of a layer: one share, shares by name, or a list. */
export type LayerShares =
  | number
  | readonly number[]
  | Readonly<Record<string, number>>
  | readonly { readonly name?: string; readonly insurer?: string; readonly share: number }[];

/** One layer of a tower, in payments above the retention: `limit` in excess of `attachment`. */
export interface Layer {
  readonly name?: string;
  readonly attachment?: number;
  readonly limit: number;
  readonly shares?: LayerShares;
}

/**
 * Limits restored after a loss: the limit of one event `count` times, which is the most paid in the period unless a larger
 * aggregate is stated. `premiumPct` is in percent of the premium, one number or one per reinstatement;
 * where none is above 1 they are shares of it, since nobody charges 1 percent, and the statement says so. */
export interface Reinstatements {
  readonly count: number;
  readonly premiumPct?: number | readonly number[];
  /** The premium the percentages are of. Left out: the policy's. */
  readonly premium?: number;
  /** Whether the premium is in proportion to the amount reinstated. Default true. */
  readonly proRata?: boolean;
}

/** First and last day of cover, under whichever pair of names the wording uses. */
export type Period =
  | readonly [string, string]
  | { readonly start: string; readonly end: string }
  | { readonly from: string; readonly to: string };

/** A cyber policy as plain JSON; only `currency` and `coverages` are needed. */
export interface Policy {
  readonly name?: string;
  readonly currency: string;
  readonly form?: 'claims-made' | 'discovery';
  readonly retroDate?: string;
  readonly period?: Period;
  /** IANA name for times of claims without an offset and a zone of their own. */
  readonly timeZone?: string;
  readonly premium?: number;
  /** The most paid in the period. */
  readonly aggregateLimit?: number;
  /** The most paid for one event. */
  readonly eventLimit?: number;
  /** Whether limits stand above the retention or contain it. Default `excess-of-retention`. */
  readonly limitBasis?: 'excess-of-retention' | 'includes-retention';
  readonly retentionPerEvent?: number;
  /**
   * What else counts towards that retention. Waiting loss, insured shares and uncovered loss count in full; a sublimit or a
   * coverage's retention counts by what the insured bears because of it in place of the insurer. Counted in full, a longer
   * waiting period or a larger share may pay more where a sublimit, retention or share that does not count would have taken
   * the same dollars anyway; a statement warns of it. Left out: nothing, but the waiting loss of a coverage that bears the
   * greater of time and this retention.
   */
  readonly retentionErodedBy?: readonly RetentionEroder[];
  /** Claims of one cause that begin within this many hours of the first are one event. */
  readonly hoursClause?: number;
  /** Of every coverage that says nothing else. Default `first`. */
  readonly coinsuranceOrder?: CoinsuranceOrder;
  /** Of every coverage that says nothing else. Default `>=`. */
  readonly waitingComparison?: '>=' | '>';
  /** Of every coverage that says nothing else. Default `net`. */
  readonly netLoss?: 'net' | 'ignore';
  readonly coverages: readonly Coverage[];
  readonly exclusions?: readonly (Rule | string)[];
  readonly layers?: readonly Layer[];
  readonly reinstatements?: Reinstatements;
  /** Units of other currencies' amounts in the policy's currency: `{ EUR: 1.08 }`. Nothing is converted without it. */
  readonly exchangeRates?: Readonly<Record<string, number>>;
  /** Lines as mapped, or each under whichever of its `alternatives` pays most in all. Default `fixed`. */
  readonly assign?: 'fixed' | 'maximise';
  /** Which coverage answers for which loss component, where it differs from the usual; `null` for none. */
  readonly assignments?: Readonly<Record<string, string | null>>;
}
