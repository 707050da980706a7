import type { CoverageKind } from '../coverage-kind.js';

/** Defamation and infringement by what the insured published. */
export const media: CoverageKind = {
  id: 'media',
  party: 'third',
  says: 'defamation and infringement by what the insured published',
  trap: 'patents and bodily injury are excluded',
  oed: 'LIA',
  trigger: ['media'],
  documents: ['the publication and the complaint'],
  source: 'Cowbell policy definitions',
};
