export {
  type BetaBelief,
  betaBernoulli,
  betaGeometric,
  type GammaBelief,
  gammaExponential,
  gammaGamma,
  type LinearBayes,
} from './conjugate.js';
export { type GammaPoissonUpdate, gammaPoisson } from './gamma-poisson.js';
export { type GridPoint, type LognormalGridInput, type LognormalGridUpdate, lognormalGrid } from './lognormal-grid.js';
export {
  lognormalMean,
  lognormalUnknown,
  type NormalBelief,
  type NormalGammaBelief,
  normalMean,
  normalNormal,
  normalUnknown,
} from './normal.js';
