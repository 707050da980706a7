import { knownCauses, sets } from '../claim/causes.js';
import type { Claim } from '../claim/claim.js';
import { type ClaimLine, causesOf, seriesTotal } from '../claim/claim-lines.js';
import { dateWarnings } from '../claim/date-warnings.js';
import { isUncertain, names, ruleName, rulesOf } from '../claim/exclusions.js';
import { outageOf } from '../claim/line-facts.js';
import { interruptionHours } from '../claim/measured-lines.js';
import { coverageKinds } from '../coverages/index.js';
import { nearestName } from '../faults/nearest-name.js';
import { erosionWarnings } from '../policy/erosion-warnings.js';
import type { Policy } from '../policy/policy.js';
import { minorUnits } from './minor-units.js';
import type { Division, StatementLine } from './statement.js';

/** What a reader of a statement must know before relying on it. */
export function warningsFor(
  policy: Policy,
  claim: Claim,
  lines: readonly ClaimLine[],
  total: Division,
  divisions: readonly StatementLine[],
): readonly string[] {
  return [
    ...dateWarnings(policy, claim),
    ...causeWarnings(policy, claim, lines),
    ...coverageWarnings(policy, lines),
    ...lines.flatMap((line) => timeWarnings(policy, claim, line)),
    ...exclusionWarnings(policy, claim, lines),
    ...assignWarnings(policy, claim),
    ...erosionWarnings(policy, divisions),
    ...recoveryWarnings(claim, total),
  ];
}

function causeWarnings(policy: Policy, claim: Claim, lines: readonly ClaimLine[]): readonly string[] {
  const triggered = lines.some((line) => policy.coverages[line.coverage]?.trigger !== undefined);
  const unstated = triggered && lines.some((line) => causesOf(line, claim).length === 0);
  const told = unstated ? ['the claim has no cause: triggers are taken as met'] : [];
  const causes = [...new Set(lines.flatMap((line) => causesOf(line, claim)))];
  const unknown = causes.flatMap((cause) => {
    if (!triggered || sets(cause, ['']) !== undefined) return [];
    const near = nearestName(cause, knownCauses);
    return [
      `cause "${cause}" is not known${near === undefined ? '' : ` (did you mean "${near}"?)`}: triggers are taken as met`,
    ];
  });
  return [...told, ...unknown];
}

/** A name near that of a coverage was probably meant to be it. */
function coverageWarnings(policy: Policy, lines: readonly ClaimLine[]): readonly string[] {
  const known = policy.coverages.map((coverage) => coverage.id);
  return lines.flatMap(({ id, coverageId, coverage }) => {
    if (coverage >= 0 || coverageId === null || coverageId in coverageKinds) return [];
    const near = nearestName(coverageId, known);
    return near === undefined ? [] : [`${id}: the policy has no coverage "${coverageId}" (did you mean "${near}"?)`];
  });
}

function timeWarnings(policy: Policy, claim: Claim, line: ClaimLine): readonly string[] {
  const coverage = policy.coverages[line.coverage];
  const timed =
    coverage?.waitingHours !== undefined || coverage?.periodCapDays !== undefined || coverage?.periodEnds !== undefined;
  if (!timed) return [];
  const { series } = line;
  if (series !== undefined) {
    const sum = seriesTotal(series);
    const digits = minorUnits(policy.currency);
    if (line.line.amount === undefined || sum.toFixed(digits) === line.line.amount.toFixed(digits)) return [];
    return [`${line.id}: the series sums to ${sum.toFixed(digits)}, not to the amount; it was scaled`];
  }
  const { hours = line.line.outageHours ?? outageOf(claim) ?? interruptionHours(line.line) } = line.line;
  if (hours === undefined) {
    if (line.line.waitingLoss !== undefined) return [];
    return [`${line.id}: no outage hours and no series: waiting period and period of loss were not applied`];
  }
  return line.line.waitingLoss === undefined
    ? [`${line.id}: loss is spread evenly over the outage; an hourly series is better`]
    : [];
}

function exclusionWarnings(policy: Policy, claim: Claim, lines: readonly ClaimLine[]): readonly string[] {
  return rulesOf(policy).flatMap((rule) => {
    if (isUncertain(rule))
      return [`exclusion ${ruleName(rule)} applies with probability ${rule.probability}: see the weighted payment`];
    if (lines.some((line) => names(rule, line, claim))) return [];
    return [`exclusion ${ruleName(rule)} names nothing in this claim and is taken not to apply`];
  });
}

function assignWarnings(policy: Policy, claim: Claim): readonly string[] {
  if ((claim.assign ?? policy.assign) !== 'maximise') return [];
  if (claim.lines.some(({ alternatives = [] }) => alternatives.length > 0)) return [];
  return ['assign is maximise, but no line names alternatives: every line stays under its coverage'];
}

const [largeRevenue, longOutage, usualRecovery] = [2e9, 336, 0.7];

function recoveryWarnings(claim: Claim, total: Division): readonly string[] {
  const large = (claim.annualRevenue ?? 0) > largeRevenue && (outageOf(claim) ?? 0) >= longOutage;
  if (!large || total.paid <= usualRecovery * total.gross) return [];
  return [
    'more than 70% is recovered; large systems have recovered 18 to 27% of such losses, so check terms and amounts',
  ];
}
