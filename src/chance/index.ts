/**
 * Uncertainty: distributions, named streams of luck, sampling plans and dependence.
 *
 * This room owns what a random quantity is and how a uniform becomes its value. It never sums losses over a year and
 * never knows what a quantity stands for.
 */

export { define, type Interval } from './define.js';
export { defineCount } from './define-count.js';
export * from './dependence/index.js';
export type { CountDistribution, Distribution } from './distribution.js';
export * from './distributions/index.js';
export * from './fit/index.js';
export { type DistributionData, distributionFrom, distributionNames } from './from-data.js';
export type { MeanCv, MeanSd, QuantilePoint } from './makers.js';
export { type Plan, plans, replicates } from './plans.js';
export * from './posterior/index.js';
export { type FillQuantiles, fillQuantiles } from './sampler.js';
export * from './streams.js';
export { type FillSurvival, fillSurvival } from './survival-columns.js';
export type { ThreePoints } from './three-points.js';
