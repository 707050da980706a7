import { policyAsWritten } from '../faults/as-written.js';
import { type Fault, faultsOf, InsuranceError } from '../faults/faults.js';
import type { Policy } from './policy.js';
import { checkPolicy } from './policy-checks.js';
import { policySchema } from './policy-schema.js';

/** A policy that was read, with what a broker would question; or every fault. */
export type PolicyResult =
  | { readonly success: true; readonly policy: Policy; readonly warnings: readonly Fault[] }
  | { readonly success: false; readonly error: InsuranceError };

/**
 * Reads a policy from plain JSON and reports every fault at once.
 * @example safeParsePolicy({ currency: 'USD', coverages: [{ id: 'businessInterruption' }] }).success // true
 */
export function safeParsePolicy(json: unknown): PolicyResult {
  const written = policyAsWritten(json);
  const read = policySchema.safeParse(written);
  const faults = read.success ? checkPolicy(written as Policy) : faultsOf(policySchema, written, read.error.issues);
  const errors = faults.filter((fault) => fault.severity === 'error');
  if (errors.length > 0) return { success: false, error: new InsuranceError('policy', errors) };
  return { success: true, policy: written as Policy, warnings: faults };
}

/**
 * Reads a policy from plain JSON; the result is plain JSON, known to be sound.
 *
 * Amounts may be decimal strings; `participations` is another name of a layer's `shares`.
 * @throws InsuranceError with every fault: path, meaning, what was received, nearest known name
 * @example parsePolicy(JSON.parse(text))
 */
export function parsePolicy(json: unknown): Policy {
  const result = safeParsePolicy(json);
  if (!result.success) throw result.error;
  return result.policy;
}
