import type { CountDistribution } from '../../chance/index.js';
import { atomsOf, type Severity } from '../cover/severity.js';
import { commonUnit } from './atoms.js';
import { compoundMoments } from './compound-moments.js';

const TAIL = 1e-5;

/** Where even one event is rarer than that, the lattice holds all but this share of its losses. */
const RARE = 0.01;

/** Events a year from which their sum is nearly as regular as a normal one. */
const MANY = 1000;

/** Each level is this much coarser than the one before. */
export const LADDER = 64;

/**
 * Step of the first lattice, a power of two near a `points`-th of the total exceeded once in 100,000 years.
 *
 * That total is guessed from above as the largest loss plus the usual rest: many events of usual size.
 */
export function firstStep(frequency: CountDistribution, severity: Severity, points: number): number {
  const events = Math.max(frequency.mean, 1e-12);
  const most = severity.support[1];
  const largest = Math.min(most, severity.upperQuantile(Math.min(RARE, TAIL / events)));
  const usual = Math.min(most, severity.upperQuantile(Math.min(1, 0.1 / events)));
  const count = Math.min(frequency.support[1], frequency.upperQuantile(TAIL));
  const size = severity.lev(usual);
  const total = Math.min(most * Math.max(1, count), largest + count * size + 4 * Math.sqrt(events) * size);
  const step = nearestPowerOfTwo((1.02 * Math.max(total, 1e-290)) / points);
  return points * step < usualReach(frequency, severity) ? 2 * step : step;
}

/** Four standard deviations above the mean: of many events, the rounding to a power of two could cut off their middle. */
function usualReach(frequency: CountDistribution, severity: Severity): number {
  if (frequency.mean < MANY || !Number.isFinite(severity.variance)) return 0;
  const { mean, variance } = compoundMoments(frequency, severity);
  return mean + 4 * Math.sqrt(variance);
}

const USUAL_POINTS = 65_536;
const MOST_POINTS = 4_194_304;

/** Lattice points where none are asked for: more for many events, whose sum reaches so far that a loss is within one step. */
export function pointsFor(frequency: CountDistribution, severity: Severity): number {
  if (frequency.mean < MANY) return USUAL_POINTS;
  const spread = severity.upperQuantile(0.1) - severity.quantile(0.1);
  let points = USUAL_POINTS;
  while (spread > 0 && points < MOST_POINTS && 24 * firstStep(frequency, severity, points) > spread) points *= 2;
  return points;
}

/** Step of a level of the ladder. */
export function stepOfLevel(base: number, level: number, severity: Severity): number {
  let wanted = base;
  for (let k = 0; k < Math.abs(level); k++) wanted *= level > 0 ? LADDER : 1 / LADDER;
  return alignedStep(wanted, severity);
}

/** The wanted step, or where the severity has lumps the next smaller one of which three divide their unit exactly. */
export function alignedStep(wanted: number, severity: Severity): number {
  const unit = commonUnit(
    atomsOf(severity)
      .filter(({ at, mass }) => at > 0 && mass > 0)
      .map(({ at }) => at),
  );
  if (unit === undefined || unit < 3 * wanted) return wanted;
  return unit / (3 * Math.ceil(unit / (3 * wanted)));
}

/** Smallest quarter of an octave (4, 5, 6 or 7 times a power of two) that is not below x. */
export function nextQuarterOctave(x: number): number {
  let quarter = 0.25;
  while (7 * quarter < x) quarter *= 2;
  while (3.5 * quarter >= x) quarter /= 2;
  return quarter * ([4, 5, 6, 7].find((parts) => parts * quarter >= x) ?? 8);
}

/** Powers of two keep k x step exact. */
function nearestPowerOfTwo(x: number): number {
  let power = 1;
  while (power * 1.42 < x) power *= 2;
  while (power > x * 1.42) power /= 2;
  return power;
}
