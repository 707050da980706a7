import type { Distribution } from '../../chance/index.js';
import { exp, integrate } from '../../numeric/index.js';
import { lossExcess } from '../cover/loss-excess.js';

/** What an excess is computed from. */
export interface FarExcessInput {
  /** P(S > x) of the total. */
  readonly sf: (x: number) => number;
  readonly events: number;
  readonly severity: Distribution;
  /** Length in which the tail of the total is measured. */
  readonly spread: number;
}

/** Pieces after which round-off of the tails is all that is left to refine. */
const MOST_PIECES = 300;

/**
 * E[(S - d)+] far out, where mean less limited mean has lost its digits.
 *
 * Formula: E[N] E[(X - d)+] + integral over x > d of P(S > x) - E[N] P(X > x). For heavy losses the first is nearly all of
 * it, for light ones the second; x = d e^s, so that a tail like a power falls exponentially.
 */
export function farExcess(d: number, { sf, events, severity, spread }: FarExcessInput) {
  const one = events * lossExcess(severity, d);
  const scale = spread < d ? spread / d : 1;
  const rest = beyond(d, (x) => sf(x) - events * severity.sf(x), scale, 1e-9, 1e-7 * one);
  return { value: Math.max(0, one + rest.value), error: rest.error };
}

/** The integral of f over x > d. */
function beyond(d: number, f: (x: number) => number, scale: number, relative: number, absolute: number) {
  const at = (s: number): number => {
    const x = d * exp(s);
    return x < Infinity ? f(x) * x : 0;
  };
  return integrate(at, 0, Infinity, { scale, relative, absolute, maxPieces: MOST_PIECES });
}
