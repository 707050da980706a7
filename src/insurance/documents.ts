import type { ClaimLine } from './claim-lines.js';

/** Papers an adjuster will ask for, for the coverages a claim names. */
export function documentsFor(lines: readonly ClaimLine[]): readonly string[] {
  return lines.length === 0 ? [] : ['invoices and proof of payment'];
}
