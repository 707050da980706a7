import type { ClaimLine } from '../claim/claim-lines.js';
import type { LedgerRow } from '../statement/statement.js';
import type { Arithmetic } from './arithmetic.js';
import type { Bucket, Step } from './buckets.js';

interface Entry<N> {
  readonly line: number;
  readonly step: Step;
  readonly bucket: Bucket;
  readonly amount: N;
  readonly before: N;
  readonly says: string;
}

/** Writes down every amount taken from a line, in order. */
export class Ledger<N> {
  readonly entries: Entry<N>[] = [];

  /** Handed to an event room as its recorder. */
  readonly record = (line: number, step: Step, bucket: Bucket, amount: N, before: N, says: string): void => {
    this.entries.push({ line, step, bucket, amount, before, says });
  };

  /** The rows as a reader sees them. */
  rows(a: Arithmetic<N>, lines: readonly ClaimLine[]): readonly LedgerRow[] {
    return this.entries.map(({ line, step, bucket, amount, before, says }) => ({
      line: lines[line].defence && lines[line].line.defence !== true ? `${lines[line].id} (defense)` : lines[line].id,
      coverageId: lines[line].coverageId,
      step,
      bucket,
      before: a.toNumber(before),
      taken: a.toNumber(amount),
      after: a.toNumber(a.subtract(before, amount)),
      says,
    }));
  }
}
