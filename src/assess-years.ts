import { type AssessOptions, whole } from './assess.js';
import { attackCount, ehrOutage, excessDeaths, lossPartsOf, totalOf } from './impact/index.js';
import { claimHours, compilePolicy, type Policy, type YearWalker, yearWalker } from './insurance/index.js';
import { Outcome, programFor } from './report/index.js';
import { parseScenario, type Resolved, resolve } from './scenario/index.js';
import { type Cell, evaluate } from './sheet/index.js';

/** What may be asked of a run over years. */
export interface YearOptions extends Pick<AssessOptions, 'seed' | 'with' | 'onProgress'> {
  /** Simulated years. Default 100,000. */
  readonly years?: number;
}

/** Years of one organization: events summed within each year, and the largest of them. */
export interface AnnualAssessment {
  readonly resolved: Resolved;
  readonly years: number;
  readonly seed: number;
  /** What counts as one event. */
  readonly definition: string;
  /** Events in a year. */
  readonly attacks: Outcome;
  /** Annual total (the aggregate exceedance view, AEP); its mean is the annualized loss expectancy. */
  readonly annualLoss: Outcome;
  /** Largest event of the year (the occurrence view, OEP). */
  readonly largestLoss: Outcome;
  readonly annualDeaths: Outcome;
  readonly annualOutage: Outcome;
  /** What the policy pays in a year, its aggregate and reinstatements used up event by event; only with a policy. */
  readonly annualClaimPaid?: Outcome;
  readonly annualRetained?: Outcome;
  readonly annualReinstatementPremium?: Outcome;
  /** Probability of a year without any loss. */
  readonly probabilityOfZero: number;
  toJSON(): Record<string, unknown>;
}

/** Events evaluated at a time. */
const chunk = 65_536;

/**
 * Frequency x the same sheet: every simulated year draws its number of attacks and sums what each of them costs.
 *
 * @throws ScenarioError listing every fault of the input
 * @example assessYears({ organization: { beds: 300 }, attack: { kind: 'ransomware' } }).annualLoss.quantile(0.99)
 */
export function assessYears(input: unknown, options: YearOptions = {}): AnnualAssessment {
  const own = options.with ?? [];
  const years = whole('years', options.years ?? 100_000, 1, 1e8);
  const seed = whole('seed', options.seed ?? 1, 0, Number.MAX_SAFE_INTEGER);
  const resolved = resolve(parseScenario(input, own), own);
  const counts = evaluate(programFor(resolved, [attackCount]), {
    seed,
    rows: { first: 0, count: years },
    keep: ['attackCount'],
  }).get('attackCount') as Float64Array;
  const sums = sumYears(resolved, totalOf(own), counts, seed, options.onProgress);
  return annual(resolved, seed, counts, sums);
}

interface Sums {
  readonly loss: Float64Array;
  readonly largest: Float64Array;
  readonly deaths: Float64Array;
  readonly outage: Float64Array;
  readonly walker?: YearWalker;
}

/** Evaluates all events in order of year, a chunk at a time, and adds each to its year. */
function sumYears(
  resolved: Resolved,
  totalLoss: Cell,
  counts: Float64Array,
  seed: number,
  onProgress?: (share: number) => void,
): Sums {
  const claim = claimOf(resolved, totalLoss, counts.length);
  const program = programFor(resolved, [totalLoss, excessDeaths, ehrOutage, ...(claim?.cells ?? [])]);
  const keep = [...summed, ...(claim?.cells.map((cell) => cell.name) ?? [])];
  const year = (): Float64Array => new Float64Array(counts.length);
  const sums: Sums = {
    loss: year(),
    largest: year(),
    deaths: year(),
    outage: year(),
    ...(claim === undefined ? {} : { walker: claim.walker }),
  };
  const trials = new Float64Array(chunk);
  const occurrences = new Float64Array(chunk);
  let filled = 0;
  const flush = (done: number): void => {
    if (filled > 0) {
      const columns = evaluate(program, { seed, rows: { trials, occurrences, count: filled }, keep });
      add(sums, trials, columns);
      claim?.pay(columns, trials, filled);
    }
    filled = 0;
    onProgress?.(done / counts.length);
  };
  for (let k = 0; k < counts.length; k++) {
    for (let occurrence = 0; occurrence < (counts[k] as number); occurrence++) {
      trials[filled] = k;
      occurrences[filled] = occurrence;
      if (++filled === chunk) flush(k);
    }
  }
  flush(counts.length);
  return sums;
}

const summed = ['totalLoss', 'excessDeaths', 'ehrOutage'];

function add(sums: Sums, trials: Float64Array, columns: ReadonlyMap<string, Float64Array>): void {
  const [loss, deaths, outage] = summed.map((name) => columns.get(name) as Float64Array) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let row = 0; row < loss.length; row++) {
    const year = trials[row] as number;
    const one = loss[row] as number;
    sums.loss[year] = (sums.loss[year] as number) + one;
    sums.largest[year] = Math.max(sums.largest[year] as number, one);
    sums.deaths[year] = (sums.deaths[year] as number) + (deaths[row] as number);
    sums.outage[year] = (sums.outage[year] as number) + (outage[row] as number);
  }
}

/** The policy walking through the years, where there is one. */
function claimOf(resolved: Resolved, totalLoss: Cell, years: number) {
  const policy = resolved.scenario.insurance as Policy | undefined;
  if (policy === undefined) return undefined;
  const components = lossPartsOf(totalLoss);
  const names = components.map((cell) => cell.name);
  const walker = yearWalker(compilePolicy(policy, names, resolved.scenario.attack.kind), years);
  return {
    cells: [...components, claimHours],
    walker,
    pay: (columns: ReadonlyMap<string, Float64Array>, trials: Float64Array, count: number): void => {
      const lines = names.map((name) => columns.get(name) as Float64Array);
      toTotal(lines, columns.get('totalLoss') as Float64Array, count);
      walker.add(lines, trials, count, columns.get('claimHours') as Float64Array);
    },
  };
}

/** Where the total was overwritten, its components are brought to it in their own proportions. */
function toTotal(lines: readonly Float64Array[], total: Float64Array, count: number): void {
  for (let row = 0; row < count; row++) {
    let sum = 0;
    for (const line of lines) sum += line[row] as number;
    const whole = total[row] as number;
    if (sum === 0 || Math.abs(sum - whole) <= 1e-9 * sum) continue;
    for (const line of lines) line[row] = ((line[row] as number) * whole) / sum;
  }
}

function annual(resolved: Resolved, seed: number, counts: Float64Array, sums: Sums): AnnualAssessment {
  const outcome = (name: string, unit: string, says: string, column: Float64Array) =>
    new Outcome({ name, unit, says }, column);
  const annualLoss = outcome('annualLoss', 'USD', 'total of all losses of a year (AEP)', sums.loss);
  const result = {
    resolved,
    years: counts.length,
    seed,
    definition: resolved.attack.definition,
    attacks: outcome('attacks', 'event', `events in a year: ${resolved.attack.definition}`, counts),
    annualLoss,
    largestLoss: outcome('largestLoss', 'USD', 'largest single loss of a year (OEP)', sums.largest),
    annualDeaths: outcome('annualDeaths', 'death', 'associated excess deaths of a year', sums.deaths),
    annualOutage: outcome('annualOutage', 'hour', 'hours of record outage of a year', sums.outage),
    probabilityOfZero: 1 - annualLoss.exceedance(0),
    ...(sums.walker === undefined ? {} : claimOutcomes(sums.loss, sums.walker)),
  };
  const { resolved: _, ...shown } = result;
  return { ...result, toJSON: () => ({ library: 'codegrey', ...shown, scenario: resolved.scenario }) };
}

function claimOutcomes(loss: Float64Array, { payments }: YearWalker) {
  const outcome = (name: string, says: string, column: Float64Array) =>
    new Outcome({ name, unit: 'USD', says }, column);
  const retained = loss.map((value, k) => value - (payments.paid[k] as number));
  return {
    annualClaimPaid: outcome('annualClaimPaid', 'what the policy pays in a year', payments.paid),
    annualRetained: outcome('annualRetained', 'what the organization keeps of a year’s losses', retained),
    annualReinstatementPremium: outcome(
      'annualReinstatementPremium',
      'premium due to reinstate limits in a year',
      payments.reinstatementPremium,
    ),
  };
}
