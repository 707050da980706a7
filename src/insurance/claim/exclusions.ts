import { coverageKinds } from '../coverages/index.js';
import type { Policy, Rule } from '../policy/policy.js';
import type { Claim } from './claim.js';
import { type ClaimLine, causesOf } from './claim-lines.js';

/** The exclusions of a policy as rules; a bare name is a rule of that name. */
export function rulesOf(policy: Policy): readonly Rule[] {
  return (policy.exclusions ?? []).map((rule) => (typeof rule === 'string' ? { id: rule } : rule));
}

const list = (value: string | readonly string[] | undefined): readonly string[] | undefined =>
  value === undefined || typeof value !== 'string' ? (value as readonly string[] | undefined) : [value];

/** Whether a rule applies by chance; one with probability 1 applies. */
export function isUncertain({ probability = 1 }: Rule): boolean {
  return probability < 1;
}

/** What a rule is called: its id, or what it names. */
export function ruleName(rule: Rule): string {
  return rule.id ?? [rule.coverageId, rule.cause, rule.lineId].flatMap((one) => list(one) ?? []).join(', ');
}

/** Why a rule removes a line, in words: its name, and its own reason where it gives one. */
export function exclusionText(rule: Rule): string {
  const reason = rule.reason ?? rule.says;
  return `excluded: ${ruleName(rule)}${reason === undefined ? '' : `, ${reason}`}`;
}

/** Whether a rule names a line: by cause, coverage and id where it gives them, otherwise by its own name. */
export function names(rule: Rule, line: ClaimLine, claim: Claim): boolean {
  const own = causesOf(line, claim);
  const causes = list(rule.cause);
  const coverages = list(rule.coverageId);
  const lines = list(rule.lineId);
  if (causes === undefined && coverages === undefined && lines === undefined) {
    if (rule.id === undefined) return rule.probability !== undefined;
    // An uncertain rule that names nothing in particular, such as war, may remove the whole claim.
    if (rule.probability !== undefined && !namesOne(rule.id, claim)) return true;
    return [line.id, line.coverageId, ...own].includes(rule.id);
  }
  const within = (given: readonly string[] | undefined, values: readonly (string | null)[]): boolean =>
    given === undefined || values.some((value) => value !== null && given.includes(value));
  return within(causes, own) && within(coverages, [line.coverageId]) && within(lines, [line.id]);
}

/** Whether a name is that of a coverage, or of a line or cause of the claim. */
function namesOne(id: string, claim: Claim): boolean {
  const causes = [claim.cause ?? [], ...claim.lines.map((line) => line.cause ?? [])].flat();
  const lines = claim.lines.flatMap((line) => [line.id, line.coverageId]);
  return id in coverageKinds || [...lines, ...causes].includes(id);
}

/** The rule that removes a line for certain, or undefined. @param weighed rules with a probability taken to apply */
export function excludedBy(
  policy: Policy,
  line: ClaimLine,
  claim: Claim,
  weighed: ReadonlySet<Rule>,
): Rule | undefined {
  return rulesOf(policy).find((rule) => (!isUncertain(rule) || weighed.has(rule)) && names(rule, line, claim));
}

/** Where a line that is not covered usually goes: as its exclusion says, or as the market does. */
export function goesTo(policy: Policy, line: ClaimLine, claim: Claim): string | undefined {
  const rule = excludedBy(policy, line, claim, new Set());
  return rule?.goesTo ?? (line.coverageId === null ? undefined : coverageKinds[line.coverageId]?.goesTo);
}
