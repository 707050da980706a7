import { ehrOutage, isLossComponent, serviceDisruption } from '../../impact/index.js';
import { type Cell, formula, type Parents, parentsOf, process } from '../../sheet/index.js';
import type { Bucket } from '../order/buckets.js';
import { compilePolicy } from '../order/compile-policy.js';
import { parsePolicy } from '../policy/parse-policy.js';
import type { Policy } from '../policy/policy.js';
import { exclusionCases } from '../statement/weigh.js';
import { coverageFor } from './components.js';
import { fillPayments, newPaymentColumns, type PaymentColumns } from './pay-columns.js';

/** Hours that the time terms of a policy see. */
export const claimHours = formula({
  name: 'claimHours',
  unit: 'hour',
  says: 'hours of interruption for waiting periods: the record outage, or the disruption where the record stayed up',
  formula: 'ehrOutage, or serviceDisruption where it is 0',
  from: { ehrOutage, serviceDisruption },
  each: (x, i) => (x.ehrOutage[i] > 0 ? x.ehrOutage[i] : x.serviceDisruption[i]),
});

const reasons: Readonly<Record<string, { readonly bucket: Bucket; readonly says: string }>> = {
  claimWaiting: { bucket: 'waiting', says: 'loss in waiting periods' },
  claimRetention: { bucket: 'retention', says: 'loss under retentions' },
  claimInsuredShare: { bucket: 'insuredShare', says: 'loss the insured keeps by its share of a coverage' },
  overSublimit: { bucket: 'overSublimit', says: 'loss over the sublimits of coverages' },
  overEventLimit: { bucket: 'overEventLimit', says: 'loss over the limit for one event' },
  overAggregate: { bucket: 'overAggregate', says: 'loss over the aggregate limit of the period' },
  claimUncovered: { bucket: 'uncovered', says: 'loss no coverage answers for, or that an exclusion removes' },
};

/**
 * The cells of a claim under a policy, each event on its own: `claimPaid`, `retainedLoss`, why the rest is not paid, and
 * the payment by loss component.
 *
 * A total that was overwritten is split as its components stand to each other; what cannot be split is uncovered.
 * Every component of `totalLoss` is a line, under the coverage `coverageFor` names. Loss is spread evenly over
 * `claimHours` for waiting periods: with no hourly loss, an average is all there is. Exclusions with a probability leave
 * `claimPaid` as if covered and add `claimPaidWeighted`.
 * @param cause kind of attack or trigger; left out, triggers are taken as met
 * @throws InsuranceError when the policy cannot be read
 */
export function claimCells(given: Policy, totalLoss: Cell, cause?: string): readonly Cell[] {
  const policy = parsePolicy(given);
  const components = parentsOf(totalLoss).filter(isLossComponent);
  const names = components.map((cell) => cell.name);
  const cases = exclusionCases(policy);
  const compiled = cases.map(({ rules }) => compilePolicy(policy, names, cause, rules));
  const insured = names.filter((name) =>
    policy.coverages.some((coverage) => coverage.id === coverageFor(policy, name)),
  );
  const byLine = Object.fromEntries(insured.map((name) => [name, `paidBy${name[0].toUpperCase()}${name.slice(1)}`]));
  const money = (says: string) => ({ unit: 'USD', says }) as const;
  const outputs: Readonly<Record<string, { readonly unit: 'USD'; readonly says: string }>> = {
    claimPaid: money('what the policy pays for the event'),
    retainedLoss: money('totalLoss - claimPaid: what the organization keeps'),
    ...Object.fromEntries(Object.entries(reasons).map(([name, { says }]) => [name, money(says)])),
    ...(cases.length > 1
      ? { claimPaidWeighted: money('payment weighted by the probability of uncertain exclusions') }
      : {}),
    ...Object.fromEntries(insured.map((name) => [byLine[name], money(`what the policy pays for ${name}`)])),
  };
  const from: Parents = { totalLoss, claimHours, ...Object.fromEntries(components.map((cell) => [cell.name, cell])) };
  const cells = process({
    name: 'claim',
    says: 'one event settled under the policy',
    formula:
      'trigger, exclusions, period cap, waiting, insured share, retention, sublimit, event limit, aggregate, tower',
    from,
    outputs,
    run: (x, out, count) => {
      const given = x as Record<string, Float64Array>;
      const filled = out as Record<string, Float64Array>;
      const columns = splitOf(
        given['totalLoss'],
        names.map((name) => given[name]),
        count,
      );
      cases.forEach(({ weight }, k) => {
        const payments = newPaymentColumns(compiled[k], count);
        fillPayments(compiled[k], columns, given['claimHours'], count, payments);
        if (k === 0) report(payments, given['totalLoss'], filled, byLine, count);
        if (cases.length > 1) addWeighted(filled['claimPaidWeighted'], payments.paid, weight, count, k === 0);
      });
    },
  });
  return Object.values(cells);
}

function report(
  payments: PaymentColumns,
  totalLoss: Float64Array,
  out: Record<string, Float64Array>,
  byLine: Readonly<Record<string, string>>,
  count: number,
): void {
  for (const [name, { bucket }] of Object.entries(reasons)) copy(payments[bucket], out[name], count);
  for (const [name, cell] of Object.entries(byLine)) copy(payments.paidByLine[name], out[cell], count);
  copy(payments.paid, out['claimPaid'], count);
  for (let row = 0; row < count; row++) {
    out['retainedLoss'][row] = totalLoss[row] - payments.paid[row];
    if (payments.gross[row] === 0) out['claimUncovered'][row] = totalLoss[row];
  }
}

/** The components, brought to the total where somebody overwrote it. */
function splitOf(totalLoss: Float64Array, components: readonly Float64Array[], count: number): readonly Float64Array[] {
  const split = components.map((column) => column.slice(0, count));
  for (let row = 0; row < count; row++) {
    let sum = 0;
    for (const column of components) sum += column[row];
    if (sum === 0 || Math.abs(sum - totalLoss[row]) <= 1e-9 * sum) continue;
    for (const column of split) column[row] *= totalLoss[row] / sum;
  }
  return split;
}

function copy(from: Float64Array, to: Float64Array, count: number): void {
  for (let row = 0; row < count; row++) to[row] = from[row];
}

function addWeighted(to: Float64Array, paid: Float64Array, weight: number, count: number, first: boolean): void {
  for (let row = 0; row < count; row++) to[row] = (first ? 0 : to[row]) + weight * paid[row];
}
