import type { Party } from './policy/policy.js';

/** One kind of insuring agreement as the market knows it; a policy's own terms stand in its `Coverage`. */
export interface CoverageKind {
  readonly id: string;
  readonly party: Party;
  /** What it pays. */
  readonly says: string;
  /** What usually goes wrong. */
  readonly trap: string;
  /** Open Exposure Data 5.0 cyber coverage code. */
  readonly oed: 'NPBI' | 'CBI' | 'DIAS' | 'EXT' | 'FIN' | 'INRE' | 'LIA' | 'REG' | 'ENO';
  /** What usually sets it off. */
  readonly trigger: readonly string[];
  /** Papers an adjuster will ask for. */
  readonly documents: readonly string[];
  /** Where such loss usually goes when a cyber policy does not pay it. */
  readonly goesTo?: string;
  readonly source: string;
}
