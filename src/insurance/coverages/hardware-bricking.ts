import type { CoverageKind } from '../coverage-kind.js';

/** Replacing devices and computers that no longer work. */
export const hardwareBricking: CoverageKind = {
  id: 'hardwareBricking',
  party: 'first',
  says: 'replacing devices and computers that no longer work',
  trap: 'a cap of its own; some wordings fold it into extra expense',
  oed: 'DIAS',
  trigger: ['securityFailure'],
  documents: ['inventory of devices, with age and the maker’s statement that they cannot be restored'],
  source: 'Indiana cyber insurance toolkit, glossary',
};
