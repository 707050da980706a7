import { log, log1p } from './log.js';
import { HALF_LOG_TWO_PI, stirlingSeries } from './stirling.js';

// 1 - gamma, then (-1)^k (zeta(k) - 1) / k for k = 2, 3, ...
const SERIES = [
  0.42278433509846713, 0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986,
  0.0028905103307415234, -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939, 9.945751278180853e-5,
  -4.492623673813314e-5, 2.050721277567069e-5, -9.439488275268397e-6, 4.374866789907488e-6, -2.039215753801366e-6,
  9.55141213040742e-7, -4.492469198764566e-7, 2.1207184805554665e-7, -1.0043224823968099e-7, 4.7698101693639804e-8,
  -2.2711094608943164e-8, 1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9,
  5.731367241678862e-10,
];

/** log Gamma(2 + z) for |z| <= 1/2: Taylor's series, exactly 0 at z = 0. */
function logGammaAtTwo(z: number): number {
  let sum = 0;
  for (let i = SERIES.length - 1; i >= 0; i--) sum = sum * z + SERIES[i];
  return z * sum;
}

/** Returns log Gamma(1 + z) for z > -1 with a small relative error near z = 0. */
export function logGammaOnePlus(z: number): number {
  return z >= -0.5 && z <= 0.5 ? logGammaAtTwo(z) - log1p(z) : logGamma(1 + z);
}

/**
 * Returns the logarithm of the gamma function at x > 0.
 *
 * Relative error below 1e-14, also at its zeros x = 1 and x = 2. Infinity at 0, NaN below.
 * Source: Taylor's series in zeta values on [0.5, 2.5], recurrence, Stirling's series from 10.
 *
 * @example logGamma(5) // 3.1780538303479458, log 24
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x >= 10) return x === Number.POSITIVE_INFINITY ? x : (x - 0.5) * log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  if (x < 0.5) return logGammaAtTwo(x) - log1p(x) - log(x);
  if (x < 1.5) return logGammaAtTwo(x - 1) - log1p(x - 1);
  let rest = x;
  let product = 1;
  while (rest >= 2.5) {
    rest -= 1;
    product *= rest;
  }
  return logGammaAtTwo(rest - 2) + log(product);
}
