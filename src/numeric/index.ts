/**
 * Arithmetic that gives the same bits on every engine: only + - * / and sqrt below, tables and fixed orders above.
 *
 * This room owns elementary and special functions, the fast Fourier transform, the counter-based generator, sums,
 * selection, roots and integrals. It never knows what a distribution, a loss or a hospital is.
 */
export { exp, expm1 } from './exp.js';
export { log, log1p } from './log.js';
export { normalCdf, normalPdf, normalSf } from './normal.js';
export { normalQuantile, normalUpperQuantile } from './normal-quantile.js';
export { pow, powInt } from './pow.js';
export { threefry4x32 } from './threefry.js';
export { fillThreefryUniforms, fillThreefryUniformsAt, type ThreefryKey, threefryUniform } from './uniforms.js';
