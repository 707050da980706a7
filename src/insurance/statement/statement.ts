import type { MeasuredLine } from '../claim/measured-lines.js';
import type { Bucket, Step } from '../order/buckets.js';

/** An amount claimed and everything that became of it; gross is paid plus every other part, to the minor unit. */
export interface Division extends Readonly<Record<Bucket, number>> {
  readonly gross: number;
  readonly paid: number;
}

/** What became of one line. */
export interface StatementLine extends Division {
  readonly id: string;
  readonly coverageId: string | null;
  /** What is not covered, by cause; the parts sum to `uncovered`. */
  readonly causes: Readonly<Record<string, number>>;
  /** Where loss that is not covered usually goes instead. */
  readonly goesTo: string | undefined;
}

/** One amount taken from one line at one step. */
export interface LedgerRow {
  readonly line: string;
  readonly coverageId: string | null;
  readonly step: Step;
  readonly bucket: Bucket;
  readonly before: number;
  readonly taken: number;
  readonly after: number;
  readonly says: string;
}

/** How far one limit has been used. */
export interface LimitUse {
  readonly name: string;
  readonly limit: number;
  /** By this claim. */
  readonly used: number;
  /** After this claim. */
  readonly remaining: number;
  /** Share of the limit gone after this claim. */
  readonly share: number;
}

/** What one layer of the tower pays, and each of its insurers. */
export interface LayerPayment {
  readonly name: string;
  readonly amount: number;
  readonly shares: readonly { readonly name: string; readonly amount: number }[];
}

/** What exclusions of uncertain application would change. */
export interface Weighed {
  readonly rules: readonly { readonly id: string; readonly probability: number }[];
  readonly paidIfCovered: number;
  readonly paidIfExcluded: number;
  readonly paidWeighted: number;
}

/** One claim settled: amounts in the policy's currency, each an exact number of minor units. */
export interface Statement extends Division {
  readonly claimId: string | undefined;
  readonly currency: string;
  readonly lines: readonly StatementLine[];
  readonly total: Division;
  /** What the insured keeps: gross less paid. */
  readonly retained: number;
  /** What is not covered, by cause. */
  readonly causes: Readonly<Record<string, number>>;
  readonly ledger: readonly LedgerRow[];
  readonly limits: readonly LimitUse[];
  /** `null` where the policy has no aggregate. */
  readonly remainingAggregate: number | null;
  readonly reinstatementPremium: number;
  readonly layers: readonly LayerPayment[];
  /** Lost income that was measured from service lines. */
  readonly measured: readonly MeasuredLine[];
  readonly weighed: Weighed | undefined;
  readonly warnings: readonly string[];
  /** Papers an adjuster will ask for. */
  readonly documents: readonly string[];
  readonly disclaimer: string;
}

/** Printed on every statement. */
export const disclaimer =
  'A calculation from the terms as entered. Wordings differ and the policy decides; this is not legal advice.';
