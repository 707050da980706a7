export { type Copula, gaussianCopula, requireCorrelation } from './gaussian.js';
