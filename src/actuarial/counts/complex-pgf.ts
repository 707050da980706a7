import type { CountDistribution } from '../../chance/index.js';
import { atan, cosPi, exp, log, log1p, sinPi } from '../../numeric/index.js';

/** Replaces each point re + i im by the generating function of the count there. */
export type ComplexPgf = (re: Float64Array, im: Float64Array) => void;

const { PI } = Math;

/** One complex function applied to every point; `out` receives the two parts. */
export type PointMap = (re: number, im: number, out: Float64Array) => void;

/** exp of a complex number. */
export function complexExp(re: number, im: number, out: Float64Array): void {
  const size = exp(re);
  const halfTurns = im / PI;
  out[0] = size * cosPi(halfTurns);
  out[1] = size * sinPi(halfTurns);
}

/** Principal log of 1 + w; the angle comes from `angle`, the size from log1p where w is small. */
export function complexLog1p(re: number, im: number, out: Float64Array): void {
  out[0] = 0.5 * log1p(re * (2 + re) + im * im);
  out[1] = angle(1 + re, im);
}

/** Principal square root. */
export function complexSqrt(re: number, im: number, out: Float64Array): void {
  const size = Math.sqrt(re * re + im * im);
  const real = Math.sqrt(0.5 * (size + Math.abs(re)));
  const other = real === 0 ? 0 : Math.abs(im) / (2 * real);
  const sign = im < 0 ? -1 : 1;
  out[0] = re >= 0 ? real : other;
  out[1] = sign * (re >= 0 ? other : real);
}

/** The function of a point map over whole arrays. */
export function overArrays(point: PointMap): ComplexPgf {
  const out = new Float64Array(2);
  return (re, im) => {
    for (let k = 0; k < re.length; k++) {
      point(re[k], im[k], out);
      re[k] = out[0];
      im[k] = out[1];
    }
  };
}

/** Generating function from the probabilities of 0, 1, 2, ... by Horner's rule. */
export function polynomialPgf(pmf: ArrayLike<number>): ComplexPgf {
  return overArrays((re, im, out) => {
    let a = 0;
    let b = 0;
    for (let k = pmf.length - 1; k >= 0; k--) {
      const next = a * re - b * im + pmf[k];
      b = a * im + b * re;
      a = next;
    }
    out[0] = a;
    out[1] = b;
  });
}

/** Probabilities of a count until what remains is below 1e-18 of the whole. */
export function countPmf(frequency: CountDistribution, most = 1_000_000): Float64Array {
  const last = Math.min(frequency.support[1], frequency.upperQuantile(1e-18));
  if (!(last <= most))
    throw new RangeError(`${frequency.says} has more than ${most} possible counts: it needs a closed form`);
  return Float64Array.from({ length: last + 1 }, (_, k) => frequency.pdf(k));
}

function angle(re: number, im: number): number {
  if (re > 0 && Math.abs(im) <= re) return atan(im / re);
  if (im === 0) return re < 0 ? PI : 0;
  const quarter = im > 0 ? PI / 2 : -PI / 2;
  if (Math.abs(re) <= Math.abs(im)) return quarter - atan(re / im);
  return atan(im / re) + (im > 0 ? PI : -PI);
}

/** log of a complex number other than 0. */
export function complexLog(re: number, im: number, out: Float64Array): void {
  out[0] = 0.5 * log(re * re + im * im);
  out[1] = angle(re, im);
}
