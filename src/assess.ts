import { plans } from './chance/index.js';
import { indexed } from './evidence/index.js';
import {
  beyondMtpd,
  careDeferred,
  careDisrupted,
  careDiverted,
  careLost,
  disruption,
  diversionHours,
  ehrOutage,
  isLossComponent,
  lossComponents,
  outage,
  recoveryComplete,
  safetyOutcomes,
  serviceDisruption,
  surveyTie,
  totalOf,
  unpriced,
  withinRto,
} from './impact/index.js';
import { claimCells, type Policy, safeParsePolicy } from './insurance/index.js';
import {
  Assessment,
  type Baseline,
  columnNames,
  columnsOf,
  type Note,
  Outcome,
  type Outcomes,
  percent,
  programFor,
  type Run,
  withUnit,
} from './report/index.js';
import { parseScenario, type Resolved, resolve, type Scenario } from './scenario/index.js';
import type { Cell, UniformSource } from './sheet/index.js';

/** What may be asked of a run besides the scenario. */
export interface AssessOptions {
  /** Rows of the run; more narrow the standard errors. Default 20,000. */
  readonly trials?: number;
  /** Whole number that fixes all luck. Default 1. */
  readonly seed?: number;
  /** Cells of your own: loss components join the total, others become outcomes. */
  readonly with?: readonly Cell[];
  /** How uniforms are placed: independent, stratified, or scrambled Sobol points. Default `random`. */
  readonly plan?: 'random' | 'stratified' | 'sobol';
  /** Called now and then with the share done; throw from it to cancel. */
  readonly onProgress?: (share: number) => void;
}

const downtimeCells: readonly Cell[] = [
  careDisrupted,
  ehrOutage,
  serviceDisruption,
  recoveryComplete,
  diversionHours,
  careLost,
  careDeferred,
  careDiverted,
  outage,
  disruption,
];

/**
 * What one attack does: downtime, harm, loss and claim, each a distribution with its error and its reasons.
 *
 * @param input a scenario, plain JSON; beds (or revenue) and a kind of attack are enough
 * @throws ScenarioError listing every fault of the input; RangeError for impossible options
 * @example assess({ organization: { beds: 300 }, attack: { kind: 'ransomware' } }).outcome('totalLoss').mean
 */
export function assess(input: unknown, options: AssessOptions = {}): Assessment {
  const own = options.with ?? [];
  return assessScenario(parseScenario(input, own), options);
}

function assessScenario(scenario: Scenario, options: AssessOptions): Assessment {
  const own = options.with ?? [];
  const trials = whole('trials', options.trials ?? 20_000, 1, 1e8);
  const seed = whole('seed', options.seed ?? 1, 0, Number.MAX_SAFE_INTEGER);
  const resolved = resolve(scenario, own);
  const totalLoss = totalOf(own);
  const claims = claimsFor(scenario, totalLoss);
  const downtime = [...downtimeCells, ...targetsOf(resolved)];
  const outputs = [totalLoss, ...downtime, ...safetyOutcomes, ...own, ...claims];
  const program = programFor(resolved, outputs);
  const uniforms = planned(options.plan, trials);
  const run: Run = { resolved, program, seed, trials, attack: resolved.attack, outputs, ...uniforms };
  return filled(run, {
    own,
    downtime,
    totalLoss,
    claims,
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  });
}

interface FillOptions {
  readonly downtime: readonly Cell[];
  readonly own: readonly Cell[];
  readonly totalLoss: Cell;
  readonly claims: readonly Cell[];
  readonly onProgress?: (share: number) => void;
}

function filled(run: Run, { own, downtime, totalLoss, claims, onProgress }: FillOptions): Assessment {
  const { program } = run;
  // The loss is split only where its components were visited on the way to the total.
  const split = lossComponents.some((cell) => program.nodes.has(cell.name));
  const parts = split ? [...lossComponents, ...own.filter(isLossComponent)] : [];
  const others = own.filter((cell) => !isLossComponent(cell));
  const groups = {
    downtime,
    safety: safetyOutcomes,
    loss: [totalLoss, ...parts, ...others],
    claim: claims,
  };
  const names = [
    ...new Set(
      Object.values(groups)
        .flat()
        .flatMap((cell) => columnNames(run, cell)),
    ),
  ];
  const columns = columnsOf(run, names, undefined, onProgress);
  const outcomes = (cells: readonly Cell[]): Outcomes =>
    Object.fromEntries(
      cells.flatMap((cell) =>
        columnNames(run, cell).map((name) => [
          name,
          new Outcome(
            { name, unit: cell.unit, says: said(cell, name) },
            columns.get(name) as Float64Array,
            run.replicates,
          ),
        ]),
      ),
    );
  const loss = outcomes(groups.loss);
  return new Assessment(run, {
    downtime: outcomes(groups.downtime),
    safety: outcomes(groups.safety),
    loss,
    claim: outcomes(groups.claim),
    lossParts: parts.map((cell) => cell.name),
    unpriced,
    baseline: baselineOf(run.resolved, (loss['totalLoss'] as Outcome).mean),
    notes: notesOf(run.resolved),
  });
}

/** Recovery objectives are reported only where the organization has set some. */
function targetsOf({ sheet: { site } }: Resolved): readonly Cell[] {
  const rto = site.systems.some((one) => one.rtoHours !== undefined);
  const mtpd = site.services.some((one) => one.mtpdHours !== undefined);
  return [...(rto ? [withinRto] : []), ...(mtpd ? [beyondMtpd] : [])];
}

const said = (cell: Cell, name: string): string => (name === cell.name ? cell.says : `${cell.says}: ${name}`);

function claimsFor(scenario: Scenario, totalLoss: Cell): readonly Cell[] {
  return scenario.insurance === undefined
    ? []
    : claimCells(scenario.insurance as Policy, totalLoss, scenario.attack.kind);
}

function planned(plan: AssessOptions['plan'], trials: number): { uniforms?: UniformSource; replicates?: number } {
  if (plan === undefined || plan === 'random') return {};
  return plans(plan, trials);
}

function baselineOf(resolved: Resolved, mean: number): Baseline {
  const surveyMean2019 = 346_205;
  const surveyMean = indexed(surveyMean2019, 2019, resolved.priceYear);
  return { surveyMean, surveyMean2019, times: mean / surveyMean, fair: resolved.attack.baselineComparison };
}

/** The tie to the survey, printed wherever the loss comes from the mixture over kinds. */
function notesOf(resolved: Resolved): readonly Note[] {
  const policy = policyNotes(resolved);
  if (resolved.attack.replaces === undefined) return policy;
  const tie = surveyTie(resolved.priceYear);
  const lines = tie.kinds.map(
    (one) =>
      `${one.kind}: weight ${percent(one.weight)}, mean ${withUnit(one.mean, 'USD')}, ${percent(one.share)} of the survey’s mean`,
  );
  return [
    ...policy,
    {
      title: `How the kinds add up to the survey’s mean of ${withUnit(tie.surveyMean, 'USD')} (${tie.priceYear})`,
      lines: [...lines, `residual: ${withUnit(tie.residual, 'USD')}`],
    },
  ];
}

/** What a broker would question in the policy. */
function policyNotes({ scenario }: Resolved): readonly Note[] {
  if (scenario.insurance === undefined) return [];
  const read = safeParsePolicy(scenario.insurance);
  const lines = read.success ? read.warnings.map((fault) => `${fault.path}: ${fault.message}`) : [];
  const always = 'policies differ in their wording; this is not legal advice';
  return [{ title: 'The policy', lines: [...lines, always] }];
}

/** A whole number within bounds. @throws RangeError naming the option */
export function whole(name: string, value: number, low: number, high: number): number {
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new RangeError(`${name} is a whole number from ${low} to ${high}, received ${value}`);
  }
  return value;
}
