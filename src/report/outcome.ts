import { meanAndVariance, sortFloat64 } from '../numeric/index.js';
import { shortNumber, withUnit } from './number-text.js';

/** What became of one quantity over all trials, with its Monte Carlo error. */
export class Outcome {
  readonly name: string;
  readonly unit: string;
  readonly says: string;
  /** One value per trial (per year in annual work). */
  readonly column: Float64Array;
  readonly mean: number;
  readonly sd: number;
  /** Standard error of the mean. */
  readonly standardError: number;
  #sorted: Float64Array | undefined;

  constructor(
    cell: { readonly name: string; readonly unit: string; readonly says: string },
    column: Float64Array,
    replicates = 0,
  ) {
    if (column.length === 0) throw new RangeError(`${cell.name} has no trials to summarize`);
    this.name = cell.name;
    this.unit = cell.unit;
    this.says = cell.says;
    this.column = column;
    const { mean, variance } = meanAndVariance(column);
    this.mean = mean;
    this.sd = Math.sqrt(variance);
    this.standardError = replicates > 1 ? replicateError(column, replicates) : this.sd / Math.sqrt(column.length);
  }

  /** Value not exceeded with probability p, by linear interpolation of order statistics (type 7). */
  quantile(p: number): number {
    requireProbability(p);
    const sorted = this.sorted();
    const at = p * (sorted.length - 1);
    const below = Math.floor(at);
    const low = sorted[below] as number;
    return low + ((sorted[Math.min(below + 1, sorted.length - 1)] as number) - low) * (at - below);
  }

  /** Standard error of a quantile from the order statistics one standard deviation of the count to each side. */
  quantileError(p: number): number {
    requireProbability(p);
    const sorted = this.sorted();
    const n = sorted.length;
    const spread = Math.sqrt(n * p * (1 - p));
    const at = (rank: number): number => sorted[Math.min(n - 1, Math.max(0, Math.round(rank)))] as number;
    return (at(p * (n - 1) + spread) - at(p * (n - 1) - spread)) / 2;
  }

  /** Mean of the worst 1 - p of trials; a tie or an atom at the border counts with the weight it needs. */
  tvar(p: number): number {
    requireProbability(p);
    const sorted = this.sorted();
    const n = sorted.length;
    // n - p n and not (1 - p) n: the difference of two near numbers would leave a crumb.
    const tail = n - p * n;
    const whole = Math.min(n, Math.floor(tail));
    let sum = 0;
    for (let k = n - whole; k < n; k++) sum += sorted[k] as number;
    if (whole < n) sum += (tail - whole) * (sorted[n - whole - 1] as number);
    return tail > 0 ? sum / tail : (sorted[n - 1] as number);
  }

  /** Standard error of the tail mean: spread inside the tail and of where the tail begins. */
  tvarError(p: number): number {
    const sorted = this.sorted();
    const n = sorted.length;
    const count = Math.max(1, Math.floor(n - p * n));
    const { variance } = meanAndVariance(sorted.subarray(n - count));
    const gap = this.tvar(p) - this.quantile(p);
    return Math.sqrt((variance + p * gap * gap) / count);
  }

  /** Share of trials above x. */
  exceedance(x: number): number {
    const sorted = this.sorted();
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) > x) high = middle;
      else low = middle + 1;
    }
    return (sorted.length - low) / sorted.length;
  }

  /** One line for a person: mean, range and standard error. */
  toString(): string {
    const range = [0.05, 0.5, 0.95].map((p) => shortNumber(this.quantile(p))).join(' / ');
    return `${this.name}: ${withUnit(this.mean, this.unit)} on average (± ${shortNumber(this.standardError, 2)}), 5/50/95%: ${range}`;
  }

  toJSON(): Record<string, unknown> {
    const at = (p: number): number => this.quantile(p);
    return {
      name: this.name,
      unit: this.unit,
      says: this.says,
      mean: this.mean,
      standardError: this.standardError,
      sd: this.sd,
      quantiles: {
        p05: at(0.05),
        p25: at(0.25),
        p50: at(0.5),
        p75: at(0.75),
        p90: at(0.9),
        p95: at(0.95),
        p99: at(0.99),
      },
      tvar95: this.tvar(0.95),
      tvar99: this.tvar(0.99),
      probabilityAboveZero: this.exceedance(0),
    };
  }

  private sorted(): Float64Array {
    this.#sorted ??= sortFloat64(this.column.slice());
    return this.#sorted;
  }
}

function requireProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p is a probability between 0 and 1, received ${p}`);
}

/** Standard error from the means of equal replicates, as stratified and Sobol plans need. */
function replicateError(column: Float64Array, replicates: number): number {
  const size = Math.floor(column.length / replicates);
  const means = Float64Array.from(
    { length: replicates },
    (_, r) => meanAndVariance(column.subarray(r * size, (r + 1) * size)).mean,
  );
  return Math.sqrt(meanAndVariance(means).variance / replicates);
}
