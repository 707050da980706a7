import type { CoverageKind } from '../coverage-kind.js';

/** Investigations by regulators, and fines where the law lets them be insured. */
export const regulatory: CoverageKind = {
  id: 'regulatory',
  party: 'third',
  says: 'investigations by regulators, and fines where the law lets them be insured',
  trap: 'insurability differs by jurisdiction; often a sublimit',
  oed: 'REG',
  trigger: ['privacy'],
  documents: ['letters of the regulator and the answers', 'risk analysis and policies in force before the event'],
  source: 'Cowbell policy definitions',
};
