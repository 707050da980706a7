/**
 * Frequency times severity: measures of simulated losses and exact aggregate distributions.
 *
 * This room owns how losses are summed over a year and what a sample says of them. It never knows what a hospital or an
 * attack is, and never looks at single coverages of a policy.
 */

export { type Fit, type FitOptions, fitMaximumLikelihood as fit } from '../chance/index.js';
export { type AggregateInput, aggregate } from './aggregate.js';
export { aggregateExact } from './aggregate-exact.js';
export { aggregateLattice, type LatticeInput } from './aggregate-lattice.js';
export type { AggregateLoss, AnnualLayer, ErrorAt, ErrorBound } from './aggregate-loss.js';
export * from './approximations.js';
export { type CommonShock, commonShock } from './common-shock.js';
export type { ComplexPgf } from './complex-pgf.js';
export { complexPgf } from './complex-pgf-of.js';
export { compoundPmf } from './compound.js';
export { compoundMoments, type TotalMoments } from './compound-moments.js';
export * from './covered.js';
export {
  type BetweenMethod,
  buhlmann,
  buhlmannStraub,
  type Credibility,
  type Portfolio,
} from './credibility.js';
export * from './credibility-regression.js';
export * from './credibility-structured.js';
export * from './credibility-types.js';
export * from './discretize.js';
export * from './distorted-price.js';
export * from './distorted-sample.js';
export * from './distortion.js';
export { equilibrium } from './equilibrium.js';
export * from './exceedance.js';
export * from './excess-of-loss.js';
export * from './increased-limits.js';
export { latticeLoss } from './lattice-loss.js';
export * from './limited-fluctuation.js';
export * from './loss-exceedance-curve.js';
export { panjer } from './panjer.js';
export * from './premium-principles.js';
export { type Ruin, ruin } from './ruin.js';
export {
  type Estimate,
  orderStatistic,
  sampleExceedance,
  sampleMean,
  sampleQuantile,
  sampleQuantiles,
  sampleTvar,
  summarize,
} from './sample.js';
export { type SamplingErrors, samplingErrors } from './sampling-errors.js';
export type { Atom, Severity } from './severity.js';
export { sharedUncertainty } from './shared-uncertainty.js';
export { type SimulatedYears, type SimulateInput, simulateAggregate } from './simulate.js';
export { tailMean } from './tail-mean.js';
export { thinned } from './thinned.js';
export * from './waiting-period.js';
