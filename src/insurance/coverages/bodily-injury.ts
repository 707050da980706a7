import type { CoverageKind } from '../coverage-kind.js';

/** Harm to patients whose care was disrupted. */
export const bodilyInjury: CoverageKind = {
  id: 'bodilyInjury',
  party: 'third',
  says: 'harm to patients whose care was disrupted',
  trap: 'normally excluded from cyber policies',
  oed: 'LIA',
  trigger: ['securityFailure', 'systemFailure'],
  documents: ['incident reports and medical records, under privilege'],
  goesTo: 'hospital professional liability',
  source: 'judged: excluded in most wordings; one program is known to offer it',
};
