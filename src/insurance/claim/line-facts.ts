import type { Arithmetic } from '../order/arithmetic.js';
import type { LineFacts } from '../order/event.js';
import type { Policy, Rule } from '../policy/policy.js';
import type { Claim } from './claim.js';
import { type ClaimLine, seriesBefore, seriesHours, seriesTotal } from './claim-lines.js';
import { excludedBy, exclusionText } from './exclusions.js';
import { interruptionHours } from './measured-lines.js';
import { hoursBetween } from './real-hours.js';
import { datesRefuse, triggerRefuses } from './trigger.js';

type Refusal = ReturnType<LineFacts<unknown>['refusal']>;

/** What a claim says of its lines, for one arithmetic. @param weighed rules with a probability taken to apply */
export function factsOf<N>(
  policy: Policy,
  claim: Claim,
  lines: readonly ClaimLine[],
  a: Arithmetic<N>,
  weighed: ReadonlySet<Rule> = new Set(),
): LineFacts<N> {
  const outage = outageOf(claim);
  const discovered = discoveryOf(claim);
  const refusals = lines.map((line) => refusalOf(policy, claim, line, weighed));
  const spreadOver = (line: ClaimLine): number | undefined =>
    line.series === undefined
      ? (line.line.hours ?? line.line.outageHours ?? outage ?? interruptionHours(line.line))
      : seriesHours(line.series);
  return {
    refusal: (line) => refusals[line],
    discoveryHours: () => discovered,
    timed: (line) => spreadOver(lines[line]) !== undefined || lines[line].line.waitingLoss !== undefined,
    hours: (line) => lines[line].line.outageHours ?? outage ?? spreadOver(lines[line]) ?? Number.POSITIVE_INFINITY,
    endHours: (line, ends) => {
      if (ends === 'systemsRestored') return lines[line].line.outageHours ?? outage ?? Number.POSITIVE_INFINITY;
      return ends === 'operationsResumed'
        ? (resumedHours(claim) ?? Number.POSITIVE_INFINITY)
        : Number.POSITIVE_INFINITY;
    },
    lossBefore: (line, hours) => lossBefore(a, lines[line], spreadOver(lines[line]), hours),
    waitingLoss: (line, hours) => {
      const measured = lines[line].line.waitingLoss;
      if (measured === undefined) return lossBefore(a, lines[line], spreadOver(lines[line]), hours);
      return a.times(a.weight(measured), lines[line].scale);
    },
  };
}

/** Hours of outage: as given, or real hours from the event to the restoration. */
export function outageOf(claim: Claim): number | undefined {
  const { outageHours, occurredAt, restoredAt, timeZone } = claim;
  if (outageHours !== undefined || occurredAt === undefined || restoredAt === undefined) return outageHours;
  return hoursBetween(occurredAt, restoredAt, timeZone);
}

/** Real hours until the interruption was discovered; 0 where that is not known, or was before it. */
function discoveryOf({ occurredAt, discoveredAt, timeZone }: Claim): number {
  if (occurredAt === undefined || discoveredAt === undefined) return 0;
  return Math.max(0, hoursBetween(occurredAt, discoveredAt, timeZone));
}

function resumedHours(claim: Claim): number | undefined {
  const { operationsResumedHours, occurredAt, operationsResumedAt, timeZone } = claim;
  if (operationsResumedHours !== undefined) return operationsResumedHours;
  if (occurredAt === undefined || operationsResumedAt === undefined) return undefined;
  return hoursBetween(occurredAt, operationsResumedAt, timeZone);
}

/** By the series where there is one, otherwise evenly over the hours. */
function lossBefore<N>(a: Arithmetic<N>, line: ClaimLine, over: number | undefined, hours: number): N {
  if (over === undefined || hours >= over) return a.of(line.amount);
  if (line.series === undefined) return a.times(a.weight(line.amount), hours / over);
  const total = seriesTotal(line.series);
  return total === 0 ? a.zero : a.times(a.weight(seriesBefore(line.series, hours)), line.amount / total);
}

function refusalOf(policy: Policy, claim: Claim, line: ClaimLine, weighed: ReadonlySet<Rule>): Refusal {
  const cause = datesRefuse(policy, claim) ?? triggerRefuses(policy, line, claim);
  if (cause !== undefined) return { step: 'trigger and dates', cause };
  const rule = excludedBy(policy, line, claim, weighed);
  if (rule !== undefined) return { step: 'exclusions', cause: exclusionText(rule) };
  if (line.coverage >= 0) return undefined;
  return {
    step: 'trigger and dates',
    cause: line.coverageId === null ? 'no coverage' : `no coverage ${line.coverageId}`,
  };
}
