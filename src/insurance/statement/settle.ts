import { bestAssignment } from '../claim/assign.js';
import type { Claim } from '../claim/claim.js';
import { claimFaults } from '../claim/claim-faults.js';
import { type ClaimLine, linesOf } from '../claim/claim-lines.js';
import { documentsFor } from '../claim/documents.js';
import { goesTo } from '../claim/exclusions.js';
import { eventsOf } from '../claim/hours-clause.js';
import { factsOf } from '../claim/line-facts.js';
import { measuredLines } from '../claim/measured-lines.js';
import { claimAsWritten, type Written } from '../faults/as-written.js';
import { type Fault, faultText, InsuranceError } from '../faults/faults.js';
import type { Arithmetic, Row } from '../order/arithmetic.js';
import { decimals } from '../order/decimals.js';
import { type EventRoom, eventRoom } from '../order/event.js';
import { Ledger } from '../order/ledger.js';
import { newPeriod, type PeriodState } from '../order/period-state.js';
import { type Terms, termsOf } from '../order/terms.js';
import { waterfall } from '../order/waterfall.js';
import { safeParsePolicy } from '../policy/parse-policy.js';
import type { Policy, Rule } from '../policy/policy.js';
import { minorUnits } from './minor-units.js';
import { causesOf, divisionOf, layerPayments, limitUses, lineDivisions } from './state-parts.js';
import { disclaimer, type Statement } from './statement.js';
import { warningsFor } from './warnings.js';
import { weigh } from './weigh.js';

/** How a claim is settled. */
export interface SettleOptions {
  /** Lines as mapped, or each under whichever of its `alternatives` pays most in all. Default `fixed`. */
  readonly assign?: 'fixed' | 'maximise';
}

/**
 * Settles one claim to the minor unit, every step a row of the ledger.
 *
 * gross = paid + waiting + retention + insuredShare + overSublimit + overEventLimit + overAggregate + uncovered, for each
 * line and in total. Amounts arise in decimal, half to even; what lines share is given out by largest remainder.
 *
 * @param policy only `currency` and `coverages` are needed; amounts in major units, as numbers or decimal strings
 * @param options `assign: 'maximise'` claims each line under whichever of its coverages pays most in all
 * @throws InsuranceError when the policy or the claim cannot be read
 * @example
 * settle({ currency: 'USD', coverages: [{ id: 'businessInterruption', waitingHours: 8 }] },
 *   { outageHours: 16, lines: [{ id: 'businessInterruption', amount: 400_000 }] }).paid // 200000
 */
export function settle(policy: Written<Policy>, claim: Written<Claim>, options: SettleOptions = {}): Statement {
  if (Array.isArray(claim)) throw new InsuranceError('claim', [aList]);
  const { assign } = options;
  return settleAll(policy, [assign === undefined || claim === null ? claim : { ...claim, assign }])[0];
}

/**
 * Settles the claims of one period in sequence; each erodes the aggregate, the sublimits and the reinstatements. Under an
 * hours clause there is one statement for each event, which may join several claims. Lines that are assigned as pays most
 * are so for each claim in its turn, whatever comes later.
 * @throws InsuranceError when the policy or a claim cannot be read
 */
export function settleAll(policyGiven: Written<Policy>, given: readonly Written<Claim>[]): readonly Statement[] {
  const read = safeParsePolicy(policyGiven);
  if (!read.success) throw read.error;
  const { policy } = read;
  if (!Array.isArray(given)) throw new InsuranceError('claims', [notAList]);
  const claims = given.map((claim) => claimAsWritten(claim, policy.timeZone) as Claim);
  const a = decimals(minorUnits(policy.currency));
  const terms = termsOf(policy, a);
  const state = newPeriod(terms, a);
  for (const claim of claims) claimFaults(claim);
  return eventsOf(policy, claims).map((claim) => {
    const told = [...read.warnings, ...claimFaults(claim)].map((fault) => faultText(fault).trim());
    return settleOne(assigned({ policy, terms, a, state, claim, told }));
  });
}

/** The same with its lines under whichever of their coverages pay most, where the claim or the policy asks for that. */
function assigned<N>(setting: Setting<N>): Setting<N> {
  const { policy, a, state, claim } = setting;
  if ((claim.assign ?? policy.assign) !== 'maximise') return setting;
  const paid = (one: Claim): number => settleOne({ ...setting, claim: one, state: copyOf(a, state) }).paid;
  return { ...setting, claim: bestAssignment(claim, paid) };
}

const aList: Fault = { path: '', severity: 'error', message: 'is a list; settleAll settles claims in sequence' };
const notAList: Fault = { path: '', severity: 'error', message: 'must be a list of claims' };

interface Setting<N> {
  readonly policy: Policy;
  readonly terms: Terms<N>;
  readonly a: Arithmetic<N>;
  readonly state: PeriodState<N>;
  readonly claim: Claim;
  readonly told: readonly string[];
}

function settleOne<N>(setting: Setting<N>): Statement {
  const { policy, terms, a, state, claim, told } = setting;
  if (claim.aggregateUsed !== undefined) {
    state.used = a.add(state.used, a.of(claim.aggregateUsed));
    state.paid = a.add(state.paid, a.of(claim.aggregateUsed));
  }
  const before = copyOf(a, state);
  const lines = linesOf(policy, claim);
  const run = (weighed: ReadonlySet<Rule>, period: PeriodState<N>) => runOnce(setting, lines, weighed, period);
  const { room, ledger, paidBy, premium } = run(new Set(), state);
  const total = divisionOf(a, room, room.all);
  const weighed = weigh(a, policy, (rules) => {
    return divisionOf(a, run(rules, copyOf(a, before)).room, room.all).paid;
  });
  const divisions = lineDivisions(a, room, lines, ledger, (line) => goesTo(policy, line, claim));
  return {
    claimId: claim.id,
    currency: policy.currency,
    ...total,
    lines: divisions,
    total,
    retained: a.toNumber(a.subtract(a.of(total.gross), a.of(total.paid))),
    causes: causesOf(a, ledger),
    ledger: ledger.rows(a, lines),
    limits: limitUses(a, terms, room, before, state),
    remainingAggregate:
      terms.aggregate === undefined ? null : a.toNumber(a.max(a.zero, a.subtract(terms.aggregate, state.used))),
    reinstatementPremium: a.toNumber(premium),
    layers: layerPayments(a, terms, paidBy),
    measured: measuredLines(policy, claim),
    weighed,
    warnings: [...told, ...warningsFor(policy, claim, lines, total, divisions)],
    documents: documentsFor(lines),
    disclaimer,
  };
}

function runOnce<N>(
  { policy, terms, a, claim }: Setting<N>,
  lines: readonly ClaimLine[],
  weighed: ReadonlySet<Rule>,
  state: PeriodState<N>,
): { room: EventRoom<N>; ledger: Ledger<N>; paidBy: Row<N>; premium: N } {
  const room = eventRoom(
    terms,
    a,
    lines.map((line) => line.coverage),
    lines.map((line) => line.defence),
  );
  lines.forEach((line, k) => {
    room.gross[k] = a.of(line.amount);
  });
  const ledger = new Ledger<N>();
  room.record = ledger.record;
  const paidBy = a.row(terms.layers.length);
  const premium = waterfall(a, terms, room, factsOf(policy, claim, lines, a, weighed), state, paidBy);
  return { room, ledger, paidBy, premium };
}

function copyOf<N>(a: Arithmetic<N>, state: PeriodState<N>): PeriodState<N> {
  const bySublimit = a.row(state.bySublimit.length);
  for (let k = 0; k < bySublimit.length; k++) bySublimit[k] = state.bySublimit[k];
  return { ...state, bySublimit };
}
