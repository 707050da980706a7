import type { CoverageKind } from '../coverage-kind.js';

/** Assessments of the card networks. */
export const pci: CoverageKind = {
  id: 'pci',
  party: 'third',
  says: 'assessments of the card networks',
  trap: 'needs a merchant agreement, and compliance before the event',
  oed: 'REG',
  trigger: ['privacy', 'securityFailure'],
  documents: ['assessment letter and merchant agreement'],
  source: 'Cowbell policy definitions',
};
