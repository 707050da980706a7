import type { Distribution } from '../../chance/index.js';
import { integrate, powInt } from '../../numeric/index.js';
import { atomsOf } from './severity.js';

/** The line by which a payment follows its loss: scale x (loss - move), from the loss `bottom` to the loss `top`. */
export interface PaymentLine {
  readonly bottom: number;
  readonly top: number;
  readonly move: number;
  readonly scale: number;
}

/** Share of its largest term below which a sum of closed forms has lost too many digits. */
const LOST = 1e-4;

/** Density of the payment strictly between its lumps; between 0 and a franchise there is none. */
export function paymentDensity(of: Distribution, y: number, { bottom, move, scale }: PaymentLine, cap: number): number {
  const loss = y / scale + move;
  return y < 0 || y > cap || loss <= bottom ? 0 : of.pdf(loss) / scale;
}

/**
 * E[min(Y, x)^order] of the payment per loss.
 *
 * Limited moments of the loss where they keep their digits; a layer far out is the integral of its tail instead.
 */
export function paymentLev(of: Distribution, x: number, order: number, line: PaymentLine): number {
  const { bottom, top, move, scale } = line;
  const end = Math.min(top, Math.max(bottom, x / scale + move));
  const { value, largest } = byExpansion(of, Math.min(x, (end - move) * scale) / scale, end, order, line);
  const kept = of.discrete || end <= bottom || !Number.isFinite(largest) || value > LOST * largest;
  return (kept ? value : byTail(of, end, order, line)) * powInt(scale, order);
}

/** Binomial expansion of (loss - move)^order between bottom and end, in units of the scale. */
function byExpansion(of: Distribution, most: number, end: number, order: number, { bottom, move }: PaymentLine) {
  let value = end === Infinity ? 0 : powInt(most, order) * of.sf(end);
  let largest = value;
  let choose = 1;
  for (let k = order; k >= 0; k--) {
    const factor = choose * powInt(-move, order - k);
    choose = (choose * k) / (order - k + 1);
    if (factor === 0) continue;
    const upper = factor * partial(of, end, k);
    value += bottom > 0 ? upper - factor * partial(of, bottom, k) : upper;
    largest = Math.max(largest, Math.abs(upper));
  }
  return { value, largest };
}

/** E[X^k; X <= x]. */
function partial(of: Distribution, x: number, k: number): number {
  if (k === 0) return of.cdf(x);
  return x === Infinity ? of.moment(k) : of.lev(x, k) - powInt(x, k) * of.sf(x);
}

/** (bottom - move)^order sf(bottom) + integral of order (y - move)^(order - 1) sf(y) from bottom to end: terms above zero. */
function byTail(of: Distribution, end: number, order: number, { bottom, move }: PaymentLine): number {
  const start = of.sf(bottom);
  if (start === 0) return 0;
  const scale = Math.min(end - bottom, of.upperQuantile(start / 2) - bottom) || bottom;
  const breaks = atomsOf(of).flatMap(({ at }) => (at > bottom && at < end ? [at] : []));
  const weight = (y: number): number => order * powInt(y - move, order - 1);
  // In units of the tail where the layer starts, which may be as small as 1e-300.
  const tail = integrate((y) => weight(y) * (of.sf(y) / start), bottom, end, { scale, breaks, relative: 1e-13 });
  return start * (powInt(bottom - move, order) + tail.value);
}
