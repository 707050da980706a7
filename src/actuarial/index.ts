/**
 * Frequency times severity: measures of simulated losses and exact aggregate distributions.
 *
 * This room owns how losses are summed over a year and what a sample says of them. It never knows what a hospital or an
 * attack is, and never looks at single coverages of a policy.
 *
 * totals/ the distribution of a year's sum · counts/ how many events, on the complex plane and by recursion · cover/ what is
 * paid of one event or layer · price/ principles and distortions · credibility/ · simulation/ years drawn and read · ruin/
 */

export { type Fit, type FitOptions, fitMaximumLikelihood as fit } from '../chance/index.js';
export { type CommonShock, commonShock } from './counts/common-shock.js';
export type { ComplexPgf } from './counts/complex-pgf.js';
export { complexPgf } from './counts/complex-pgf-of.js';
export { panjer } from './counts/panjer.js';
export { thinned } from './counts/thinned.js';
export * from './cover/covered.js';
export * from './cover/excess-of-loss.js';
export * from './cover/increased-limits.js';
export type { Atom, Severity } from './cover/severity.js';
export * from './cover/waiting-period.js';
export {
  type BetweenMethod,
  buhlmann,
  buhlmannStraub,
  type Credibility,
  type Portfolio,
} from './credibility/credibility.js';
export * from './credibility/credibility-regression.js';
export * from './credibility/credibility-structured.js';
export * from './credibility/credibility-types.js';
export * from './credibility/limited-fluctuation.js';
export * from './exceedance.js';
export * from './price/distorted-price.js';
export * from './price/distorted-sample.js';
export * from './price/distortion.js';
export * from './price/premium-principles.js';
export { tailMean } from './price/tail-mean.js';
export { equilibrium } from './ruin/equilibrium.js';
export { type Ruin, ruin } from './ruin/ruin.js';
export * from './simulation/loss-exceedance-curve.js';
export {
  type Estimate,
  orderStatistic,
  sampleExceedance,
  sampleMean,
  sampleQuantile,
  sampleQuantiles,
  sampleTvar,
  summarize,
} from './simulation/sample.js';
export { type SamplingErrors, samplingErrors } from './simulation/sampling-errors.js';
export { type SimulatedYears, type SimulateInput, simulateAggregate } from './simulation/simulate.js';
export { type AggregateInput, aggregate } from './totals/aggregate.js';
export { aggregateExact } from './totals/aggregate-exact.js';
export { aggregateLattice, type LatticeInput } from './totals/aggregate-lattice.js';
export type { AggregateLoss, AnnualLayer, ErrorAt, ErrorBound } from './totals/aggregate-loss.js';
export * from './totals/approximations.js';
export { compoundPmf } from './totals/compound.js';
export { compoundMoments, type TotalMoments } from './totals/compound-moments.js';
export * from './totals/discretize.js';
export { latticeLoss } from './totals/lattice-loss.js';
export { sharedUncertainty } from './totals/shared-uncertainty.js';
