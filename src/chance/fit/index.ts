export { type ChiSquare, chiSquare } from './chi-square.js';
export { andersonDarling, hill, kolmogorovSmirnov } from './goodness.js';
export type { Grouped } from './grouped.js';
export { type Collected, logLikelihood } from './likelihood.js';
export { type Fit, type FitOptions, fitGrouped, fitMaximumLikelihood } from './maximum-likelihood.js';
