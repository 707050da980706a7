export { andersonDarling, hill, kolmogorovSmirnov } from './goodness.js';
export { type Fit, type FitOptions, fitMaximumLikelihood, logLikelihood } from './maximum-likelihood.js';
