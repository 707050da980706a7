import { atan, cosPi, exp, log, sinPi } from '../numeric/index.js';

/** A complex number; functions here return new ones and are meant for small work, not for inner loops of millions. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/** A complex number from its parts. */
export const complex = (re: number, im = 0): Complex => ({ re, im });

/** e^z. */
export function complexExp(z: Complex): Complex {
  const size = exp(z.re);
  const turn = z.im / Math.PI;
  return { re: size * cosPi(turn), im: size * sinPi(turn) };
}

/** Principal logarithm: imaginary part in (-pi, pi]. */
export function complexLog(z: Complex): Complex {
  return { re: 0.5 * log(z.re * z.re + z.im * z.im), im: angle(z) };
}

/** z^power through the principal logarithm. */
export function complexPower(z: Complex, power: number): Complex {
  if (z.re === 0 && z.im === 0) return { re: power === 0 ? 1 : 0, im: 0 };
  const l = complexLog(z);
  return complexExp({ re: power * l.re, im: power * l.im });
}

/** Product. */
export function times(a: Complex, b: Complex): Complex {
  return { re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re };
}

function angle({ re, im }: Complex): number {
  if (re === 0) return im > 0 ? Math.PI / 2 : im < 0 ? -Math.PI / 2 : 0;
  const base = atan(im / re);
  if (re > 0) return base;
  return im >= 0 ? base + Math.PI : base - Math.PI;
}
