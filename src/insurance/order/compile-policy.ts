import type { Claim } from '../claim/claim.js';
import { linesOf } from '../claim/claim-lines.js';
import { evenly, type ProfileShare } from '../claim/hourly-profile.js';
import { factsOf } from '../claim/line-facts.js';
import { coverageFor } from '../columns/components.js';
import { parsePolicy } from '../policy/parse-policy.js';
import type { Policy, Rule } from '../policy/policy.js';
import type { Row } from './arithmetic.js';
import { type EventRoom, eventRoom, type LineFacts } from './event.js';
import { floats } from './floats.js';
import { newPeriod, type PeriodState } from './period-state.js';
import { type Terms, termsOf } from './terms.js';
import { waterfall } from './waterfall.js';

/** The float engine of one policy for lines of given names: set the amounts, run an event, read the room. */
export interface CompiledPolicy {
  readonly policy: Policy;
  readonly lines: readonly string[];
  /** The coverage of each line, or `null`. */
  readonly coverageOf: readonly (string | null)[];
  readonly terms: Terms<number>;
  readonly room: EventRoom<number>;
  readonly period: PeriodState<number>;
  readonly layerPaid: Row<number>;
  /** Runs the event whose amounts stand in `room.gross`; returns the reinstatement premium due. */
  run(outageHours: number): number;
}

/**
 * Makes a policy ready for columns: the same order of a claim as `settle`, in floats, with nothing allocated by event.
 *
 * An outage of unknown length is `NaN`: time terms are then not applied. Loss is spread evenly over the outage unless a profile says otherwise.
 * @param lines names of loss components, or of coverages
 * @param cause of every event, as in a claim; left out, triggers are taken as met
 * @param weighed exclusions with a probability that are taken to apply
 * @param shareOf share of a loss in the first hours of an outage
 * @throws InsuranceError when the policy cannot be read
 */
export function compilePolicy(
  given: Policy,
  lines: readonly string[],
  cause?: string,
  weighed: ReadonlySet<Rule> = new Set(),
  shareOf: ProfileShare = evenly,
): CompiledPolicy {
  const policy = parsePolicy(given);
  const terms = termsOf(policy, floats);
  const coverageOf = lines.map((name) => coverageFor(policy, name));
  const index = coverageOf.map((id) => policy.coverages.findIndex((coverage) => coverage.id === id));
  const room = eventRoom(terms, floats, index);
  const period = newPeriod(terms, floats);
  const layerPaid = floats.row(terms.layers.length);
  const facts = columnFacts(policy, lines, coverageOf, cause, weighed, room, shareOf);
  return {
    policy,
    lines,
    coverageOf,
    terms,
    room,
    period,
    layerPaid,
    run(outageHours) {
      facts.outage = outageHours;
      return waterfall(floats, terms, room, facts, period, layerPaid);
    },
  };
}

function columnFacts(
  policy: Policy,
  lines: readonly string[],
  coverageOf: readonly (string | null)[],
  cause: string | undefined,
  weighed: ReadonlySet<Rule>,
  room: EventRoom<number>,
  shareOf: ProfileShare,
): LineFacts<number> & { outage: number } {
  // Dates are not known of a simulated event; trigger and exclusions are the same for every row.
  const claim: Claim = {
    lines: lines.map((id, k) => ({ id, coverageId: coverageOf[k], amount: 0 })),
    ...(cause === undefined ? {} : { cause }),
  };
  const once = factsOf(policy, claim, linesOf(policy, claim), floats, weighed);
  const refusals = lines.map((_, line) => once.refusal(line));
  const before = (line: number, hours: number): number =>
    hours >= facts.outage ? room.gross[line] : room.gross[line] * shareOf(hours, facts.outage);
  const facts: LineFacts<number> & { outage: number } = {
    outage: Number.NaN,
    refusal: (line) => refusals[line],
    discoveryHours: () => 0,
    timed: () => facts.outage >= 0,
    hours: () => facts.outage,
    endHours: (_, ends) => (ends === 'systemsRestored' ? facts.outage : Number.POSITIVE_INFINITY),
    lossBefore: before,
    waitingLoss: before,
  };
  return facts;
}
