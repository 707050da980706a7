import type { CoverageKind } from '../coverage-kind.js';

/** Money sent to a fraudster. */
export const fundsTransferFraud: CoverageKind = {
  id: 'fundsTransferFraud',
  party: 'first',
  says: 'money sent to a fraudster',
  trap: 'a condition that changed bank details were verified by another way',
  oed: 'FIN',
  trigger: ['fraud'],
  documents: ['bank recall request and police report', 'record of the verification call'],
  source: 'judged: sublimits of 100,000 to 250,000 are common',
};
