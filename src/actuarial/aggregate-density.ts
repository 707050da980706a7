import type { CountDistribution } from '../chance/index.js';
import { exp } from '../numeric/index.js';
import { type AggregateLoss, requireLevel, withMeasures } from './aggregate-loss.js';
import { complexPgf } from './complex-pgf-of.js';
import { compoundMoments } from './compound-moments.js';
import { type Resolution, resolution } from './grid.js';
import { firstStep, LADDER, stepOfLevel } from './lattice-step.js';
import type { Severity } from './severity.js';

/** A total whose losses have a density. */
export interface DensityInput {
  readonly frequency: CountDistribution;
  readonly severity: Severity;
  readonly step: number | undefined;
  readonly points: number;
}

/** Steps below the node from which a finer resolution is made, and the finest and coarsest that are tried. */
const COARSE_BELOW = 128;
const FINEST = -6;
const COARSEST = 60;

/** Correction of a limited mean, relative to it, from which a finer resolution is asked. */
const ROUGH = 2e-7;

/** Round-off of the transform, which the tilt raises to the right. */
const ROUND_OFF = 5e-16;

/** Tilt by level: a finer lattice leaves much of the total beyond its end, a coarser one next to nothing. */
const tiltOf = (n: number, fixed: boolean): number => (fixed || n < 0 ? 16 : n === 0 ? 12.5 : 9);

/** A tail beyond the lattice that is no more than round-off at its right edge. */
const EXHAUSTED = 1e-9;

/** The total of losses with a density, on as many resolutions as the questions need; see `aggregate`. */
export function aggregateDensity({ frequency, severity, step, points }: DensityInput): AggregateLoss {
  const pgf = complexPgf(frequency);
  const moments = compoundMoments(frequency, severity);
  const probabilityOfZero = frequency.pgf(severity.cdf(0));
  const base = step ?? firstStep(frequency, severity, points);
  const made = new Map<number, Resolution>();
  const level = (n: number): Resolution => {
    const known = made.get(n);
    if (known !== undefined) return known;
    const tilt = tiltOf(n, step !== undefined);
    const own = step ?? stepOfLevel(base, n, severity);
    const one = resolution({ severity, pgf, probabilityOfZero, points, step: own, tilt });
    made.set(n, one);
    return one;
  };
  // Nothing but round-off lies beyond the end of a light tail's lattice: a coarser one would say no more.
  const exhausted = (n: number): boolean => 1 - level(n).curve.cdf(level(n).curve.end) < EXHAUSTED;
  const fits = (n: number, x: number): -1 | 0 | 1 => {
    if (step !== undefined) return 0;
    const { curve, step: own } = level(n);
    if (x > 0.98 * curve.end) return n < COARSEST && !exhausted(n) ? 1 : 0;
    return x < COARSE_BELOW * own && x > 0 && n > FINEST ? -1 : 0;
  };
  const levelFor = (x: number): number => {
    let n = 0;
    const first = fits(n, x);
    for (let way = first; way !== 0 && way === first; way = fits(n, x)) n += way;
    return n;
  };
  const lowerParts = new Map<number, number>();
  // What the limited means of a level lack because its body is coarse: read off the next finer level.
  const lowerPart = (n: number): number => {
    const known = lowerParts.get(n);
    if (known !== undefined) return known;
    const { curve } = level(n);
    const joint = (0.95 * curve.end) / LADDER;
    const coarse = step === undefined && n > FINEST && curve.errors(joint).lev > ROUGH * curve.lev(joint);
    const part = coarse ? level(n - 1).curve.lev(joint) + lowerPart(n - 1) - curve.lev(joint) : 0;
    lowerParts.set(n, part);
    return part;
  };
  const levelOf = (p: number): { readonly at: Resolution; readonly x: number } => {
    for (let n = 0; n <= COARSEST; n++) {
      let x = level(n).curve.quantile(p);
      if (x === undefined && exhausted(n)) return { at: level(n), x: level(n).curve.end };
      if (x === undefined && step === undefined) continue;
      if (x === undefined) break;
      for (let finer = n; n === 0 && fits(finer, x) < 0; ) {
        const better: number | undefined = level(--finer).curve.quantile(p);
        if (better === undefined) return { at: level(finer + 1), x };
        x = better;
        if (fits(finer, x) >= 0) return { at: level(finer), x };
      }
      return { at: level(n), x };
    }
    throw new RangeError(`the ${p} quantile lies beyond the lattice: give a larger step or leave it to the default`);
  };
  const cdf = (x: number): number => (x < 0 ? 0 : x === Infinity ? 1 : clamp(level(levelFor(x)).curve.cdf(x)));
  const sf = (x: number): number => (x < 0 ? 1 : x === Infinity ? 0 : clamp(1 - level(levelFor(x)).curve.cdf(x)));
  return withMeasures({
    ...moments,
    probabilityOfZero,
    get step() {
      return level(0).step;
    },
    get pmf() {
      return level(0).pmf;
    },
    get missingMass() {
      const { curve } = level(0);
      return clamp(1 - curve.cdf(curve.end));
    },
    cdf,
    sf,
    sfAbove: sf,
    quantile: (p) => (requireLevel(p) <= probabilityOfZero ? 0 : levelOf(p).x),
    lev: (x) => {
      if (x <= 0) return x;
      if (x === Infinity) return moments.mean;
      const n = levelFor(x);
      const { curve } = level(n);
      const within = curve.lev(Math.min(x, curve.end)) + lowerPart(n);
      return exhausted(n) ? within : within + Math.max(0, x - curve.end) * (1 - curve.cdf(curve.end));
    },
    errorBound: (p) => {
      if (requireLevel(p) <= probabilityOfZero) return { quantile: 0, tvar: 0, cdf: 0 };
      const { at, x } = levelOf(p);
      const near = at.curve.errors(x);
      const { end } = at.curve;
      const folded = exp(-at.tilt) * clamp(1 - at.curve.cdf(end)) + ROUND_OFF * (1 + exp((at.tilt * x) / end));
      const height = near.cdf + folded;
      return { quantile: height / near.density, tvar: (near.lev + folded * x) / (1 - p), cdf: height };
    },
  });
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
