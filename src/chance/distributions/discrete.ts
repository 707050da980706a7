import { compensatedSum, powInt, requireFinite } from '../../numeric/index.js';
import { define } from '../define.js';

/**
 * Listed values with their probabilities; equal values are joined, those of probability 0 left out.
 * @throws RangeError unless probabilities are shares that sum to 1 (within 1e-9) and values are finite
 * @example discrete({ values: [1, 3, 4], probabilities: [0.75, 0.2, 0.05] }).quantile(0.9) // 3
 */
export function discrete({
  values,
  probabilities,
}: {
  readonly values: readonly number[];
  readonly probabilities: readonly number[];
}) {
  if (values.length === 0 || values.length !== probabilities.length) {
    throw new RangeError(
      `discrete needs as many probabilities as values, at least one; received ${values.length} and ${probabilities.length}`,
    );
  }
  values.forEach((value, k) => {
    requireFinite(`values[${k}]`, value, 'a possible value');
    const p = probabilities[k] as number;
    if (!(p >= 0 && p <= 1)) throw new RangeError(`probabilities[${k}] lies between 0 and 1, received ${p}`);
  });
  const whole = compensatedSum(probabilities);
  if (Math.abs(whole - 1) > 1e-9) throw new RangeError(`probabilities sum to 1, received a sum of ${whole}`);
  // Printed probabilities may miss the whole by a little.
  const { points, mass } = joined(values, whole === 1 ? probabilities : probabilities.map((p) => p / whole));
  const below = running(mass);
  const above = running([...mass].reverse()).reverse();
  const moment = (order: number): number =>
    compensatedSum(points.map((x, k) => powInt(x, order) * (mass[k] as number)));
  const mean = moment(1);
  /** Number of points at or below x. */
  const upTo = (x: number): number => firstWith(points.length, (k) => (points[k] as number) > x);
  const last = points.length - 1;
  return define({
    family: 'discrete',
    parameters: { values: points, probabilities: mass },
    discrete: true,
    support: [points[0] as number, points[points.length - 1] as number],
    mean,
    variance: compensatedSum(points.map((x, k) => (x - mean) * (x - mean) * (mass[k] as number))),
    pdf: (x) => (points[upTo(x) - 1] === x ? (mass[upTo(x) - 1] as number) : 0),
    cdf: (x) => (upTo(x) === points.length ? 1 : (below[upTo(x) - 1] ?? 0)),
    sf: (x) => (upTo(x) === 0 ? 1 : (above[upTo(x)] ?? 0)),
    // A cumulated probability is rounded, so that a share said as 0.3 means the sum 0.30000000000000004 too.
    quantile: (u) => points[firstWith(last, (k) => (below[k] as number) >= u * (1 - 1e-15))] as number,
    upperQuantile: (q) => points[firstWith(last, (k) => (above[k + 1] as number) <= q * (1 + 1e-15))] as number,
    moment,
    lev: (limit, order) =>
      compensatedSum(points.map((x, k) => powInt(Math.min(x, limit), order) * (mass[k] as number))),
    pgf: (z) => compensatedSum(points.map((x, k) => powInt(z, x) * (mass[k] as number))),
  });
}

function joined(values: readonly number[], probabilities: readonly number[]): { points: number[]; mass: number[] } {
  const order = values.map((_, k) => k).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  const points: number[] = [];
  const mass: number[] = [];
  for (const k of order) {
    if (probabilities[k] === 0) continue;
    if (points.length > 0 && points[points.length - 1] === values[k])
      mass[mass.length - 1] = (mass[mass.length - 1] as number) + (probabilities[k] as number);
    else {
      points.push(values[k] as number);
      mass.push(probabilities[k] as number);
    }
  }
  return { points, mass };
}

/** Running sums; what rounding takes from each is carried on. */
function running(values: readonly number[]): number[] {
  let [sum, lost] = [0, 0];
  return values.map((value) => {
    const next = sum + value;
    lost += sum > value ? sum - next + value : value - next + sum;
    sum = next;
    return sum + lost;
  });
}

/** Smallest k from 0 with `enough(k)`, which stays true from there on; n where there is none below n. */
function firstWith(n: number, enough: (k: number) => boolean): number {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
