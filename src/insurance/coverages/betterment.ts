import type { CoverageKind } from '../coverage-kind.js';

/** Improving security beyond what was there before. */
export const betterment: CoverageKind = {
  id: 'betterment',
  party: 'first',
  says: 'improving security beyond what was there before',
  trap: 'usually nothing, or a small percentage',
  oed: 'DIAS',
  trigger: ['securityFailure'],
  documents: ['quotes that set restoration apart from improvement'],
  source: 'Indiana cyber insurance toolkit, glossary',
};
