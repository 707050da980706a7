import type { Fault } from './faults.js';

/** One thing to question, before it is put into words. */
export type Told = readonly [path: string, severity: Fault['severity'], message: string, received?: unknown];
