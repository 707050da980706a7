/**
 * Reading a filled sheet: summaries with their errors, money, tables and text.
 *
 * This room owns how answers are summarized and shown. It never computes a quantity of the model and never parses input.
 */
export * from './assessment.js';
export * from './cautions.js';
export * from './money.js';
export * from './number-text.js';
export * from './outcome.js';
export * from './run.js';
export * from './table.js';
export * from './text.js';
