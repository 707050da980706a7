/**
 * The one idea: a sheet of named quantities. An assumption has a source, a formula or a process has parents; a run fills
 * each with a column of rows, and any column can be asked why.
 *
 * This room owns cells, their order, their evaluation in blocks and their explanation. It never knows what a hospital,
 * an attack or a policy is, and it keeps nothing between runs.
 */
export * from './build.js';
export * from './caution.js';
export * from './errors.js';
export * from './evaluate.js';
export * from './explain.js';
export * from './quantity.js';
export * from './unit.js';
