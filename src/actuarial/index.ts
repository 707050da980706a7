/**
 * Frequency times severity: measures of simulated losses and exact aggregate distributions.
 *
 * This room owns how losses are summed over a year and what a sample says of them. It never knows what a hospital or an
 * attack is, and never looks at single coverages of a policy.
 */

export { type AggregateInput, aggregate } from './aggregate.js';
export type { AggregateLoss, AnnualLayer, ErrorBound } from './aggregate-loss.js';
export type { ComplexPgf } from './complex-pgf.js';
export { complexPgf } from './complex-pgf-of.js';
export { compoundPmf } from './compound.js';
export { compoundMoments, type TotalMoments } from './compound-moments.js';
export * from './covered.js';
export * from './discretize.js';
export { latticeLoss } from './lattice-loss.js';
export { panjer } from './panjer.js';
export * from './sample.js';
export type { Atom, Severity } from './severity.js';
