/**
 * What a decision needs from filled columns: what drives an answer, and how two scenarios differ on the same luck.
 *
 * This room owns rankings and differences. It never fills a column itself and never formats a number.
 */
export * from './drivers.js';
