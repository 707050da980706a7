import type { CoverageKind } from '../coverage-kind.js';

/** Income lost when systems are shut down to contain an attack. */
export const voluntaryShutdown: CoverageKind = {
  id: 'voluntaryShutdown',
  party: 'first',
  says: 'income lost when systems are shut down to contain an attack',
  trap: 'needs a reasonable belief, and sometimes the insurer’s consent',
  oed: 'NPBI',
  trigger: ['voluntaryShutdown'],
  documents: ['decision log of the shutdown, with times and reasons'],
  source: 'judged: terms vary between wordings',
};
