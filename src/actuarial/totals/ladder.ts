import type { CountDistribution } from '../../chance/index.js';
import { exp, toProbability } from '../../numeric/index.js';
import { atLeastOne } from '../counts/at-least-one.js';
import type { ComplexPgf } from '../counts/complex-pgf.js';
import { complexPgf } from '../counts/complex-pgf-of.js';
import type { Severity } from '../cover/severity.js';
import { compoundMoments, type TotalMoments } from './compound-moments.js';
import { type FarTail, farTail } from './far-tail.js';
import { type Resolution, resolution } from './grid.js';
import { firstStep, LADDER, nextQuarterOctave, stepOfLevel } from './lattice-step.js';

/** A total whose losses have a density. */
export interface DensityInput {
  readonly frequency: CountDistribution;
  readonly severity: Severity;
  readonly step: number | undefined;
  readonly points: number;
}

/** A figure and a bound on its numerical error. */
export interface Bounded {
  readonly value: number;
  readonly bound: number;
}

/** Steps below the node from which a finer resolution is made, and the finest and coarsest that are tried. */
const COARSE_BELOW = 128;
const FINEST = -6;
const COARSEST = 60;

/** Error of a limited mean, relative to it, from which a finer resolution is asked. */
const ROUGH = 5e-7;

/** Round-off of the transform, which the tilt raises to the right, and of adding up its masses. */
const ROUND_OFF = 5e-16;
const SUMMING = 2e-14;

/** A tail beyond the lattice that is no more than round-off at its right edge. */
const EXHAUSTED = 1e-9;

/** Tilt by level: a finer lattice leaves much of the total beyond its end, a coarser one next to nothing. */
const tiltOf = (n: number, fixed: boolean): number => (fixed || n < 0 ? 16 : n === 0 ? 12.5 : 9);

/**
 * The lattices of one total, each 64 times coarser than the one below: level 0 holds the usual years, finer ones small
 * totals, coarser ones the rare. A level is made when a figure first needs it.
 */
export class Ladder {
  readonly moments: TotalMoments;
  readonly probabilityOfZero: number;
  readonly #pgf: ComplexPgf;
  readonly #base: number;
  readonly #levels = new Map<number, Resolution>();
  readonly #tails = new Map<number, FarTail>();
  readonly #joints = new Map<number, Bounded>();

  readonly input: DensityInput;

  constructor(input: DensityInput) {
    this.input = input;
    const { frequency, severity, step, points } = input;
    this.moments = compoundMoments(frequency, severity);
    this.probabilityOfZero = frequency.pgf(severity.cdf(0));
    this.#pgf = complexPgf(frequency);
    this.#base = step ?? firstStep(frequency, severity, points);
  }

  /** Whether the caller chose the step: then there is one level. */
  get fixed(): boolean {
    return this.input.step !== undefined;
  }

  level(n: number): Resolution {
    const { severity, points, step } = this.input;
    return remembered(this.#levels, n, () => {
      const own = step ?? stepOfLevel(this.#base, n, severity);
      const { probabilityOfZero } = this;
      return resolution({
        severity,
        pgf: this.#pgf,
        probabilityOfZero,
        points,
        step: own,
        tilt: tiltOf(n, this.fixed),
      });
    });
  }

  /** Nothing but round-off lies beyond the end of a light tail's lattice: a coarser one would say no more. */
  exhausted(n: number): boolean {
    const { curve } = this.level(n);
    return 1 - curve.cdf(curve.end) < EXHAUSTED;
  }

  /** Where an amount lies for a level: below what it resolves, inside, or beyond its end. */
  fits(n: number, x: number): -1 | 0 | 1 {
    if (this.fixed) return 0;
    const { curve, step } = this.level(n);
    if (x > 0.98 * curve.end) return n < COARSEST && !this.exhausted(n) ? 1 : 0;
    return x < COARSE_BELOW * step && x > 0 && n > FINEST ? -1 : 0;
  }

  levelFor(x: number): number {
    let n = 0;
    const first = this.fits(n, x);
    for (let way = first; way !== 0 && way === first; way = this.fits(n, x)) n += way;
    return n;
  }

  /** P(S <= x) with its bound. */
  upTo(x: number): Bounded {
    const n = this.levelFor(x);
    if (this.fixed || x <= this.level(n).curve.end) return this.below(n, x);
    const { value, bound } = this.above(x);
    return { value: 1 - value, bound: bound + 4e-15 };
  }

  /** The same from one level: bounded by the last correction, and round-off with what is folded back. */
  below(n: number, x: number): Bounded & { readonly noise: number } {
    const { curve, tilt } = this.level(n);
    const inside = Math.min(x, curve.end);
    const noise =
      exp(-tilt) * toProbability(1 - curve.cdf(curve.end)) + SUMMING + ROUND_OFF * exp((tilt * inside) / curve.end);
    return { value: toProbability(curve.cdf(x)), bound: curve.errors(inside).cdf + noise, noise };
  }

  /** P(S > x) with its bound; in the far tail, where the levels lose digits, from lattices made for it. */
  above(x: number): Bounded {
    const n = this.levelFor(x);
    const { value, bound } = this.below(n, x);
    const plain = { value: toProbability(1 - value), bound };
    if (this.fixed || plain.value > USUAL || bound < GOOD * plain.value) return plain;
    const { severity, frequency } = this.input;
    const end = nextQuarterOctave(1.02 * x);
    const far = remembered(this.#tails, end, () => farTail({ severity, frequency, pgf: this.#pgf, end })).above(x);
    const best = far !== undefined && far.bound < bound ? far : plain;
    return best.bound < KNOWN * best.value ? best : this.largestAbove(x, best);
  }

  /** Where nothing is known of a tail but a bound: that of the largest loss, which it cannot be below, is nearly all of a heavy one. */
  private largestAbove(x: number, { value, bound }: Bounded): Bounded {
    const { frequency, severity } = this.input;
    const least = atLeastOne(frequency, severity.sf(x));
    return { value: least, bound: Math.max(0, value + bound - least) };
  }

  /** E[min(S, x)] with its bound; where the body is too coarse for the level, the part below is a finer level's. */
  limited(n: number, x: number): Bounded {
    const { curve } = this.level(n);
    const inside = Math.min(x, curve.end);
    const { bound: height, noise } = this.below(n, inside);
    const beyond = this.exhausted(n) ? 0 : (x - inside) * (1 - curve.cdf(curve.end));
    const rest =
      noise * inside + Math.min(height * (x - inside), Math.max(0, this.moments.mean - curve.lev(curve.end)));
    const own = { value: curve.lev(inside) + beyond, bound: curve.errors(inside).lev + rest };
    const joint = (0.95 * curve.end) / LADDER;
    if (this.fixed || n <= FINEST || inside <= joint || own.bound < ROUGH * own.value) return own;
    const lower = remembered(this.#joints, n, () => this.limited(n - 1, joint));
    const chained = {
      value: own.value + lower.value - curve.lev(joint),
      bound: lower.bound + curve.levErrorBetween(joint, inside) + rest,
    };
    return chained.bound < own.bound ? chained : own;
  }

  /** The level that answers for a probability, and the quantile there. */
  quantile(p: number): { readonly n: number; readonly x: number } {
    for (let n = 0; n <= COARSEST; n++) {
      const x = this.level(n).curve.quantile(p);
      if (x !== undefined) return n === 0 ? this.finer(p, x) : { n, x };
      if (this.exhausted(n)) return { n, x: this.level(n).curve.end };
      if (this.fixed) break;
    }
    throw new RangeError(`the ${p} quantile lies beyond the lattice: give a larger step or leave it to the default`);
  }

  private finer(p: number, first: number): { readonly n: number; readonly x: number } {
    let [n, x] = [0, first];
    while (this.fits(n, x) < 0) {
      const better = this.level(n - 1).curve.quantile(p);
      if (better === undefined) break;
      n--;
      x = better;
    }
    return { n, x };
  }
}

/** A tail that the levels know well, and an error relative to it that asks for no more work. */
const USUAL = 1e-3;
const GOOD = 1e-9;

/** A bound relative to a tail from which next to nothing is known of it. */
const KNOWN = 10;

/** The value kept under a key, made when it is first asked for. */
function remembered<T>(kept: Map<number, T>, key: number, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
