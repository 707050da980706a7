export { andersonDarling, hill, kolmogorovSmirnov } from './goodness.js';
export { type Collected, logLikelihood } from './likelihood.js';
export { type Fit, type FitOptions, fitMaximumLikelihood } from './maximum-likelihood.js';
