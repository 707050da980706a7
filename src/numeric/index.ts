/**
 * Arithmetic that gives the same bits on every engine: only + - * / and sqrt below, tables and fixed orders above.
 *
 * This room owns elementary and special functions, the fast Fourier transform, the counter-based generator, sums,
 * selection, roots and integrals. It never knows what a distribution, a loss or a hospital is.
 */

export { betaI, betaQ } from './beta.js';
export { betaFactor } from './beta-factor.js';
export { betaIInverse, betaLogOdds, betaQInverse } from './beta-inverse.js';
export { betaIOfLogOdds } from './beta-odds.js';
export { incompleteBetaOfLogOdds, incompleteBetaUnregularized } from './beta-unregularized.js';
export { logBinomial, logFactorial } from './combinations.js';
export { binomialPmf, poissonPmf } from './counts.js';
export { digamma, trigamma } from './digamma.js';
export { addPairs, divideToPair } from './double-double.js';
export { erf, erfc } from './error-function.js';
export { exp, expm1 } from './exp.js';
export { type RealFft, realFft } from './fft.js';
export { gammaFactor, gammaP, gammaQ } from './gamma.js';
export { gammaPInverse, gammaQInverse } from './gamma-inverse.js';
export { hash64 } from './hash.js';
export { type IntegrateOptions, integrate } from './integrate.js';
export { cholesky, solveLinear } from './linear.js';
export { log, log1p, logToPair } from './log.js';
export { logBeta } from './log-beta.js';
export { logGamma, logGammaOnePlus } from './log-gamma.js';
export { log1pExp, logRatio, scaledExp } from './log-scale.js';
export { millsGap, millsRatio } from './mills.js';
export { type MinimizeOptions, type Minimum, minimize } from './minimize.js';
export { normalCdf, normalPdf, normalSf } from './normal.js';
export { normalQuantile, normalUpperQuantile } from './normal-quantile.js';
export { once } from './once.js';
export { sumAroundPeak } from './peak-sum.js';
export { pow, powInt } from './pow.js';
export { sortFloat64 } from './radix-sort.js';
export {
  refuse,
  requireFinite,
  requireInteger,
  requireKnown,
  requireNonNegative,
  requirePositive,
  requireShare,
} from './refuse.js';
export { findRoot, type RootOptions } from './root.js';
export { quantilesBySelection, selectInPlace, topValues } from './selection.js';
export { type Slopes, slopes } from './slopes.js';
export { owenScramble, SOBOL_DIMENSIONS, sobolDirections, sobolPoint } from './sobol.js';
export { solveTail, type TailStep } from './solve-tail.js';
export { compensatedSum, meanAndVariance } from './sums.js';
export { threefry4x32 } from './threefry.js';
export { THREEFRY_ROWS, threefry12 } from './threefry-12.js';
export { toProbability } from './to-probability.js';
export { asin, atan, cosPi, sinPi } from './trigonometry.js';
export { fillThreefryUniforms, fillThreefryUniformsAt, type ThreefryKey, threefryUniform } from './uniforms.js';
