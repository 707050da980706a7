import type { CoverageKind } from '../coverage-kind.js';

/** Ransom, negotiation and the cost of paying. */
export const cyberExtortion: CoverageKind = {
  id: 'cyberExtortion',
  party: 'first',
  says: 'ransom, negotiation and the cost of paying',
  trap: 'consent, sanctions, and both an insured share and a sublimit',
  oed: 'EXT',
  trigger: ['extortion'],
  documents: ['the insurer’s consent and the sanctions check', 'negotiation log and proof of payment'],
  source: 'Corvus on sublimits and coinsurance',
};
