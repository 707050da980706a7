import type { Distribution } from '../chance/index.js';
import { powInt } from '../numeric/index.js';

/** The line by which a payment follows its loss: scale x (loss - move), from the loss `bottom` to the loss `top`. */
export interface PaymentLine {
  readonly bottom: number;
  readonly top: number;
  readonly move: number;
  readonly scale: number;
}

/** Density of the payment strictly between its lumps; between 0 and a franchise there is none. */
export function paymentDensity(of: Distribution, y: number, { bottom, move, scale }: PaymentLine, cap: number): number {
  const loss = y / scale + move;
  return y < 0 || y > cap || loss <= bottom ? 0 : of.pdf(loss) / scale;
}

/** E[min(Y, x)^order] of the payment per loss: binomial expansion of (loss - move)^order between bottom and top. */
export function paymentLev(
  of: Distribution,
  x: number,
  order: number,
  { bottom, top, move, scale }: PaymentLine,
): number {
  const end = Math.min(top, Math.max(bottom, x / scale + move));
  const band = (k: number): number => partial(of, end, k) - (bottom > 0 ? partial(of, bottom, k) : 0);
  let sum = 0;
  let choose = 1;
  for (let k = order; k >= 0; k--) {
    const factor = choose * powInt(-move, order - k);
    if (factor !== 0) sum += factor * band(k);
    choose = (choose * k) / (order - k + 1);
  }
  const most = Math.min(x, (end - move) * scale);
  const above = end === Infinity ? 0 : powInt(most, order) * of.sf(end);
  return sum * powInt(scale, order) + above;
}

/** E[X^k; X <= x]. */
function partial(of: Distribution, x: number, k: number): number {
  if (k === 0) return of.cdf(x);
  return x === Infinity ? of.moment(k) : of.lev(x, k) - powInt(x, k) * of.sf(x);
}
