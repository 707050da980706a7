import type { CountDistribution, Distribution } from '../chance/index.js';
import { requireInteger, requirePositive } from '../numeric/index.js';
import { aggregateGrid, type Grid, roundedGrid } from './grid.js';
import { covered, type Terms } from './payment.js';

/** What makes an aggregate: how many losses, how large, and what is kept of each. */
export interface AggregateInput {
  readonly frequency: CountDistribution;
  readonly severity: Distribution;
  /** Terms applied to each loss before they are summed. */
  readonly perEvent?: Terms;
  /** Lattice step; chosen from the quantile that is asked for unless given. */
  readonly step?: number;
  /** Lattice points, a power of two; 65,536 unless given. */
  readonly points?: number;
}

/** A figure with a bound on its numerical error. */
export interface Bounded {
  readonly value: number;
  /** Size of the last correction (the difference between the grid and its extrapolation). */
  readonly error: number;
}

/**
 * The exact distribution of a year's total: frequency x severity by Fourier transform.
 *
 * Quantiles are read off the mid-point cdf F(kh) - p_k / 2 by cubic interpolation, tail means from the analytic mean,
 * TVaR = VaR + (E[S] - LEV(VaR)) / (1 - p), and both are extrapolated over two lattices of steps h and 2h,
 * (4 v(h) - v(2h)) / 3. A figure that a lattice would resolve poorly gets a lattice of its own scale.
 */
export class AggregateLoss {
  readonly frequency: CountDistribution;
  readonly severity: Distribution;
  readonly mean: number;
  readonly variance: number;
  readonly skewness: number;
  readonly probabilityOfZero: number;
  readonly points: number;
  readonly #step: number | undefined;
  readonly #pairs = new Map<number, readonly [fine: Curve, coarse: Curve]>();

  constructor(input: AggregateInput) {
    const { frequency, perEvent, step, points = 65_536 } = input;
    requireInteger('points', points, 'number of lattice points', 4);
    if (step !== undefined) requirePositive('step', step, 'lattice step');
    if (input.severity.support[0] < 0)
      throw new RangeError(`a severity is not negative; ${input.severity.says} starts at ${input.severity.support[0]}`);
    this.frequency = frequency;
    this.severity = perEvent === undefined ? input.severity : covered(input.severity, perEvent);
    this.points = points;
    this.#step = step ?? (this.severity.discrete ? 1 : undefined);
    const { mean, variance } = this.severity;
    this.mean = frequency.mean * mean;
    this.variance = frequency.mean * variance + frequency.variance * mean * mean;
    const third = this.severity.skewness * variance * Math.sqrt(variance);
    const countThird = frequency.skewness * frequency.variance * Math.sqrt(frequency.variance);
    const kappa =
      frequency.mean * (variance === 0 ? 0 : third) +
      3 * frequency.variance * mean * variance +
      countThird * mean * mean * mean;
    this.skewness = kappa / (this.variance * Math.sqrt(this.variance));
    this.probabilityOfZero = frequency.pgf(this.severity.cdf(0));
  }

  /** Lattice step in use for values near x. */
  stepAt(x: number): number {
    return this.pairFor(x)[0].step;
  }

  /** P(S <= x). */
  cdf(x: number): number {
    return x < 0 ? 0 : this.blend(x, (curve) => curve.cdf(x)).value;
  }

  /** P(S > x). */
  sf(x: number): number {
    return x < 0 ? 1 : 1 - this.cdf(x);
  }

  /** Value not exceeded with probability p, with its error bound. */
  quantileBounded(p: number): Bounded {
    requireLevel(p);
    if (p <= this.probabilityOfZero) return { value: 0, error: 0 };
    let guess = this.firstGuess(p);
    for (let n = 0; n < 40; n++) {
      const pair = this.pairFor(guess);
      const found = pair[0].quantile(p);
      if (!(found < pair[0].end * 0.75) && this.#step === undefined) guess = pair[0].end * 2;
      else if (this.#step === undefined && this.pairFor(found) !== pair) guess = found;
      else return combine(pair, (curve) => curve.quantile(p));
    }
    throw new RangeError(`no lattice of ${this.points} points resolves the ${p} quantile`);
  }

  /** Value not exceeded with probability p (VaR). */
  quantile(p: number): number {
    return this.quantileBounded(p).value;
  }

  /** Mean of the worst 1 - p of years (averaged quantile), with its error bound; infinite where the mean is. */
  tvarBounded(p: number): Bounded {
    requireLevel(p);
    if (!Number.isFinite(this.mean)) return { value: Infinity, error: 0 };
    if (p <= this.probabilityOfZero) return { value: this.mean / (1 - p), error: 0 };
    const pair = this.pairFor(this.quantile(p));
    return combine(pair, (curve) => {
      const value = curve.quantile(p);
      return value + (this.mean - curve.lev(value)) / (1 - p);
    });
  }

  /** Mean of the worst 1 - p of years (TVaR). */
  tvar(p: number): number {
    return this.tvarBounded(p).value;
  }

  /** Limited expected value E[min(S, limit)]. */
  lev(limit: number): number {
    if (limit <= 0) return limit;
    return limit === Infinity ? this.mean : this.blend(limit, (curve) => curve.lev(limit)).value;
  }

  /** Expected excess over d: E[(S - d)+]. */
  stopLoss(d: number): number {
    return this.mean - this.lev(d);
  }

  /** Expected loss of a layer of the annual total: share x (E[min(S, attachment + limit)] - E[min(S, attachment)]). */
  layer({
    attachment,
    limit,
    share = 1,
  }: {
    readonly attachment: number;
    readonly limit: number;
    readonly share?: number;
  }): number {
    return share * (this.lev(attachment + limit) - this.lev(attachment));
  }

  /** Probability beyond the lattice that covers x: reported, never normalized away. */
  missingMass(x?: number): number {
    const curve = this.pairFor(x ?? this.firstGuess(0.999))[0];
    return Math.max(0, 1 - curve.last);
  }

  /** Masses of the finest lattice that covers x, with its step. */
  pmf(x?: number): Grid {
    return this.pairFor(x ?? this.firstGuess(0.999))[0].grid;
  }

  /** Largest numerical error of the quantile and the tail mean at p. */
  errorBound(p: number): { readonly quantile: number; readonly tvar: number } {
    return { quantile: this.quantileBounded(p).error, tvar: this.tvarBounded(p).error };
  }

  /** A value that the p quantile will not much exceed: the largest loss of a year, plus the rest on average. */
  private firstGuess(p: number): number {
    const events = Math.max(1e-12, this.frequency.mean);
    const largest = this.severity.upperQuantile(Math.min(1, (1 - p) / events));
    const rest = Number.isFinite(this.mean) ? this.mean : this.severity.quantile(0.5) * events;
    return Math.min(Number.MAX_VALUE / 1e10, largest + rest);
  }

  private blend(x: number, of: (curve: Curve) => number): Bounded {
    return combine(this.pairFor(x), of);
  }

  /** Lattices of steps h and 2h that resolve x well: any that holds it in its middle reach, else one made for it. */
  private pairFor(x: number): readonly [Curve, Curve] {
    const own = this.#step;
    if (own !== undefined) return this.pairOf(0, own);
    for (const pair of this.#pairs.values()) if (x <= 0.75 * pair[0].end && x * reach >= pair[0].end) return pair;
    const most = this.severity.support[1];
    const scale = Number.isFinite(most) ? most : 1;
    const start = this.#pairs.size === 0 ? Math.max(x, this.firstGuess(0.999)) : x;
    const usual = start * reach >= 4 * Math.max(x, Number.MIN_VALUE) && start / reach > x ? x : start;
    const exponent = Math.ceil(log2(Math.max(4 * usual, 1e-300) / scale));
    return this.pairOf(exponent, (scale * twoTo(exponent)) / this.points);
  }

  private pairOf(key: number, step: number): readonly [Curve, Curve] {
    let pair = this.#pairs.get(key);
    if (pair === undefined) {
      const lattice = this.severity.discrete;
      const fine = new Curve(this.gridOf(step, this.points), this.probabilityOfZero, lattice);
      const coarse = lattice ? fine : new Curve(this.gridOf(2 * step, this.points / 2), this.probabilityOfZero, false);
      pair = [fine, coarse];
      this.#pairs.set(key, pair);
    }
    return pair;
  }

  private gridOf(step: number, points: number): Grid {
    if (!this.severity.discrete) return roundedGrid(this.frequency, this.severity, step, points);
    const mass = Float64Array.from({ length: points }, (_, k) => this.severity.pdf(k * step));
    return aggregateGrid(this.frequency, mass, step);
  }
}

/** How far below the end of a lattice a value may lie and still be resolved: 2^10. */
const reach = 1024;

function requireLevel(p: number): void {
  if (!(p >= 0 && p < 1)) throw new RangeError(`p is a probability from 0 to below 1, received ${p}`);
}

/** Extrapolates over the two lattices; the size of the correction bounds the error. */
function combine([fine, coarse]: readonly [Curve, Curve], of: (curve: Curve) => number): Bounded {
  const at = of(fine);
  if (fine === coarse) return { value: at, error: 0 };
  const value = (4 * at - of(coarse)) / 3;
  return { value, error: Math.abs(value - at) };
}

/** One lattice read as a curve: a step function where losses are discrete, else through mid-points. */
class Curve {
  readonly grid: Grid;
  readonly step: number;
  readonly end: number;
  readonly last: number;
  readonly #middle: Float64Array;
  readonly #limited: Float64Array;
  readonly #lattice: boolean;

  constructor(grid: Grid, atZero: number, lattice: boolean) {
    const { mass, cumulative, step } = grid;
    this.grid = grid;
    this.step = step;
    this.end = step * (mass.length - 1);
    this.last = cumulative[cumulative.length - 1] as number;
    this.#lattice = lattice;
    this.#middle = lattice
      ? cumulative
      : cumulative.map((sum, k) => (k === 0 ? atZero : sum - (mass[k] as number) / 2));
    this.#limited = new Float64Array(mass.length);
    let lev = 0;
    for (let k = 1; k < mass.length; k++) {
      const [a, b] = [this.#middle[k - 1] as number, this.#middle[k] as number];
      lev += step * (lattice ? 1 - a : 1 - (a + b) / 2);
      this.#limited[k] = lev;
    }
  }

  cdf(x: number): number {
    if (x >= this.end) return this.last;
    const k = Math.floor(x / this.step + (this.#lattice ? 1e-9 : 0));
    return this.#lattice ? (this.#middle[k] as number) : this.inside(k, x / this.step - k);
  }

  quantile(p: number): number {
    const middle = this.#middle;
    let low = 0;
    let high = middle.length - 1;
    if ((middle[high] as number) < p) return this.end;
    if ((middle[0] as number) >= p) return 0;
    while (high - low > 1) {
      const between = (low + high) >> 1;
      if ((middle[between] as number) < p) low = between;
      else high = between;
    }
    return this.#lattice ? high * this.step : (low + this.rootInside(low, p)) * this.step;
  }

  lev(x: number): number {
    if (x >= this.end) return (this.#limited[this.#limited.length - 1] as number) + (x - this.end) * (1 - this.last);
    const k = Math.floor(x / this.step);
    const rest = x - k * this.step;
    const start = 1 - (this.#middle[k] as number);
    return (
      (this.#limited[k] as number) +
      (this.#lattice ? rest * start : (rest * (start + 1 - this.inside(k, rest / this.step))) / 2)
    );
  }

  /** Cubic through the four nearest mid-points. */
  private inside(k: number, t: number): number {
    const first = Math.min(Math.max(k - 1, 0), this.#middle.length - 4);
    const s = t + k - first;
    const [a, b, c, d] = [0, 1, 2, 3].map((j) => this.#middle[first + j] as number) as [number, number, number, number];
    return (
      (-a * (s - 1) * (s - 2) * (s - 3)) / 6 +
      (b * s * (s - 2) * (s - 3)) / 2 -
      (c * s * (s - 1) * (s - 3)) / 2 +
      (d * s * (s - 1) * (s - 2)) / 6
    );
  }

  private rootInside(k: number, p: number): number {
    let low = 0;
    let high = 1;
    for (let n = 0; n < 60; n++) {
      const t = (low + high) / 2;
      if (this.inside(k, t) < p) low = t;
      else high = t;
    }
    return (low + high) / 2;
  }
}

/** Whole-number powers of two are exact however they are made. */
function twoTo(exponent: number): number {
  let value = 1;
  for (let k = 0; k < Math.abs(exponent); k++) value *= exponent > 0 ? 2 : 0.5;
  return value;
}

function log2(x: number): number {
  let exponent = 0;
  let rest = x;
  while (rest > 2) {
    rest /= 2;
    exponent++;
  }
  while (rest <= 1) {
    rest *= 2;
    exponent--;
  }
  // Only the ceiling is used: anything above a power of two counts as the next.
  return exponent + (rest > 1 ? 1 : 0);
}

/**
 * The exact distribution of the sum of a random number of independent losses.
 *
 * @throws RangeError for a severity below zero or a lattice that makes no sense
 * @example aggregate({ frequency: poisson({ lambda: 2 }), severity: lognormal.fromMeanCv({ mean: 340_000, cv: 2.5 }) }).quantile(0.99)
 */
export function aggregate(input: AggregateInput): AggregateLoss {
  return new AggregateLoss(input);
}
