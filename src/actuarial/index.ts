/**
 * Frequency times severity: measures of simulated losses and exact aggregate distributions.
 *
 * This room owns how losses are summed over a year and what a sample says of them. It never knows what a hospital or an
 * attack is, and never looks at single coverages of a policy.
 */

export * from './aggregate.js';
export * from './complex-pgf.js';
export * from './discretize.js';
export * from './payment.js';
export * from './sample.js';
