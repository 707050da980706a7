export { betaBernoulli, betaGeometric, gammaExponential, type LinearBayes, normalNormal } from './conjugate.js';
export { type GammaPoissonUpdate, gammaPoisson } from './gamma-poisson.js';
export { type GridPoint, type LognormalGridInput, type LognormalGridUpdate, lognormalGrid } from './lognormal-grid.js';
