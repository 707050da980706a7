import type { Claim } from './claim.js';
import { claimSchema } from './claim-schema.js';
import { type Fault, faultsOf, InsuranceError } from './faults.js';

/**
 * Shape faults throw; keys nobody knows are only told, since claims come from many systems.
 * @throws InsuranceError with every fault
 */
export function claimFaults(claim: Claim): readonly Fault[] {
  const read = claimSchema.safeParse(claim);
  const unknown = (fault: Fault): boolean => fault.message === 'is not a known name';
  const issues = read.success ? [] : read.error.issues;
  const faults = [...faultsOf(claimSchema, claim, issues), ...amountFaults(claim)];
  if (!faults.every(unknown)) throw new InsuranceError('claim', faults);
  return faults;
}

/** A line of an unknown amount is not a line of 0. */
function amountFaults({ lines }: Claim): readonly Fault[] {
  if (!Array.isArray(lines)) return [];
  return lines.flatMap((line, k) =>
    line?.amount === undefined && line?.timeSeries === undefined
      ? [{ path: `lines.${k}.amount`, severity: 'error', message: 'is missing; give an amount or a timeSeries' }]
      : [],
  );
}
