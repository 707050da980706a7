import { coverageKinds } from '../coverages/index.js';
import type { ClaimLine } from './claim-lines.js';

/** Papers an adjuster will ask for, for the coverages a claim names. */
export function documentsFor(lines: readonly ClaimLine[]): readonly string[] {
  const kinds = lines.map((line) => (line.coverageId === null ? undefined : coverageKinds[line.coverageId]));
  const named = kinds.flatMap((kind) => kind?.documents ?? []);
  return [...new Set([...named, 'invoices and proof of payment'])];
}
