import { compensatedSum, exp, log, minimize, slopes, solveLinear } from '../../numeric/index.js';
import type { Distribution } from '../distribution.js';
import { checkedData, requireData, requireFixed } from './data-checks.js';
import { type FitFamily, fitFamilies } from './families.js';
import { checkedGroups, type Grouped, groupedLogLikelihood, middlesOf } from './grouped.js';
import { type Collected, logLikelihood } from './likelihood.js';

/** How the data were collected, and what is known beforehand. */
export interface FitOptions extends Collected {
  /** Parameters that are not fitted, such as the least value of a `pareto1`. */
  readonly fixed?: Readonly<Record<string, number>>;
}

/** A family fitted to data. */
export interface Fit {
  readonly distribution: Distribution;
  readonly estimates: Readonly<Record<string, number>>;
  /** From the observed information; NaN where it is not positive definite. */
  readonly standardErrors: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
  /** 2 (parameters - log likelihood): smaller is better. */
  readonly aic: number;
  /** parameters x ln n - 2 log likelihood: the same, and harder on parameters. */
  readonly bic: number;
  readonly n: number;
  readonly censored: number;
}

type Point = readonly number[];

/**
 * Maximum likelihood with standard errors, for complete, left-truncated and right-censored data.
 *
 * Formula: the maximum of `logLikelihood`; standard errors from the inverse of the negative Hessian there.
 * Errors: RangeError for an unknown family, no more values than parameters, values the family cannot take or that lie
 * below their truncation point, and a parameter that must be fixed and is not.
 *
 * @example fitMaximumLikelihood('lognormal', losses, { truncatedBelow: 10_000, censoredAbove: 1_000_000 }).estimates
 */
export function fitMaximumLikelihood(family: string, observed: ArrayLike<number>, options: FitOptions = {}): Fit {
  const chosen = chosenFamily(family);
  const data = requireData(observed, options);
  const { values, censored } = checkedData(family, chosen, data, options);
  const { fixed = {}, ...collected } = options;
  const start = startOf(chosen, values, fixed);
  const many = start.length;
  if (data.length <= many)
    throw new RangeError(`fitting ${many} parameters needs more than ${many} values, received ${data.length}`);
  if (many > 1 && !chosen.data.startsWith('count') && values.every((x) => x === values[0]))
    throw new RangeError(`the ${data.length} values are all equal to ${values[0]}: they have no spread to fit`);
  return search(chosen, fixed, start, {
    likelihood: (distribution) => logLikelihood(distribution, data, collected),
    n: data.length,
    censored,
  });
}

/**
 * Maximum likelihood from grouped data: only how many values lie between boundaries is known.
 *
 * Formula: the maximum of the sum of counts times ln P(low < X <= high), less ln P(a value falls into any group).
 * Errors: RangeError for groups that are none, fewer groups than parameters plus 1, or an unknown family.
 *
 * @example fitGrouped('lognormal', { boundaries: [0, 10_000, 100_000, Infinity], counts: [61, 48, 12] }).estimates
 */
export function fitGrouped(family: string, data: Grouped, options: Pick<FitOptions, 'fixed'> = {}): Fit {
  const chosen = chosenFamily(family);
  const { fixed = {} } = options;
  requireFixed(family, chosen, fixed);
  checkedGroups(data);
  const start = startOf(chosen, middlesOf(data), fixed);
  if (data.counts.length <= start.length)
    throw new RangeError(
      `fitting ${start.length} parameters needs more than ${start.length} groups, received ${data.counts.length}`,
    );
  return search(chosen, fixed, start, {
    likelihood: (distribution) => groupedLogLikelihood(distribution, data),
    n: compensatedSum(data.counts),
    censored: 0,
  });
}

type Start = readonly (readonly [name: string, value: number])[];

function startOf(chosen: FitFamily, values: readonly number[], fixed: Readonly<Record<string, number>>): Start {
  return Object.entries(chosen.start(values)).filter(([name]) => !(name in fixed));
}

interface Sought {
  readonly likelihood: (distribution: Distribution) => number;
  readonly n: number;
  readonly censored: number;
}

/** Climbs from the start to the top of the likelihood, and reads the errors off its curvature there. */
function search(chosen: FitFamily, fixed: Readonly<Record<string, number>>, start: Start, sought: Sought): Fit {
  const names = start.map(([name]) => name);
  const named = (point: Point): Record<string, number> => Object.fromEntries(names.map((name, k) => [name, point[k]]));
  const make = (point: Point): Distribution => chosen.make({ ...fixed, ...named(point) });
  const likelihood = (point: Point): number => sought.likelihood(make(point));
  const climbed = climb(
    likelihood,
    start.map(([, value]) => value),
    names.map((name) => !chosen.anySign?.includes(name)),
  );
  const best = polished(likelihood, climbed);
  const top = likelihood(best);
  return {
    distribution: make(best),
    estimates: named(best),
    standardErrors: named(standardErrors(likelihood, best)),
    logLikelihood: top,
    aic: 2 * (best.length - top),
    bic: best.length * log(sought.n) - 2 * top,
    n: sought.n,
    censored: sought.censored,
  };
}

function chosenFamily(family: string): FitFamily {
  const chosen = fitFamilies[family];
  if (chosen === undefined)
    throw new RangeError(`"${family}" cannot be fitted; these can: ${Object.keys(fitFamilies).join(', ')}`);
  return chosen;
}

/** Searches by simplex, restarted twice from where it stopped; positive parameters move on the logarithm. */
function climb(likelihood: (p: Point) => number, start: Point, positive: readonly boolean[]): Point {
  const into = (p: Point): number[] => p.map((x, k) => (positive[k] ? log(x) : x));
  const back = (q: Point): number[] => q.map((x, k) => (positive[k] ? exp(x) : x));
  const objective = (q: Point): number => {
    const value = -safely(likelihood, back(q));
    return Number.isFinite(value) ? value : 1e300;
  };
  let point: Point = into(start);
  for (let round = 0; round < 3; round++)
    point = minimize(objective, [...point], { tolerance: 1e-12, maxEvaluations: 4000 }).point;
  return back(point);
}

/** Newton steps from the simplex's answer, each kept only if the likelihood does not fall. */
function polished(likelihood: (p: Point) => number, start: Point): Point {
  let best = start;
  for (let n = 0; n < 8; n++) {
    const step = newtonStep(likelihood, best);
    const next = step && best.map((x, k) => x + step[k]);
    if (!next?.every(Number.isFinite) || !(safely(likelihood, next) >= likelihood(best))) return best;
    best = next;
  }
  return best;
}

function newtonStep(likelihood: (p: Point) => number, at: Point): Point | undefined {
  try {
    const { gradient, hessian } = slopes(likelihood, at);
    return solveLinear(negative(hessian), [...gradient]);
  } catch {
    return undefined;
  }
}

const negative = (matrix: readonly Point[]): number[][] => matrix.map((row) => row.map((x) => -x));

/** A step may leave the parameters a family accepts: as unlikely as can be. */
function safely(likelihood: (p: Point) => number, at: Point): number {
  try {
    return likelihood(at);
  } catch {
    return -Infinity;
  }
}

function standardErrors(likelihood: (p: Point) => number, at: Point): Point {
  const column = (k: number): number => {
    try {
      const { hessian } = slopes(likelihood, at);
      const unit = at.map((_, j) => (j === k ? 1 : 0));
      return Math.sqrt(solveLinear(negative(hessian), unit)[k]);
    } catch {
      return Number.NaN;
    }
  };
  return at.map((_, k) => column(k));
}
