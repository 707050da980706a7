/**
 * The door for data: what users may write, how it is read, and who has the say on each quantity.
 *
 * This room owns the schemas (derived from the cells), the faults it tells, and the order of authority. It never
 * computes an outcome.
 */
export * from './errors.js';
export * from './parse.js';
export * from './resolve.js';
export * from './schema.js';
export { distributionOf, type Value } from './value.js';
