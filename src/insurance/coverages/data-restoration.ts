import type { CoverageKind } from '../coverage-kind.js';

/** Restoring or recreating data and software, with overtime of the IT staff. */
export const dataRestoration: CoverageKind = {
  id: 'dataRestoration',
  party: 'first',
  says: 'restoring or recreating data and software, with overtime of the IT staff',
  trap: 'the value of data that cannot be recreated, upgrades and new hardware are excluded',
  oed: 'DIAS',
  trigger: ['securityFailure', 'systemFailure'],
  documents: ['inventory of systems restored, with backup dates', 'overtime logs and contractor invoices'],
  source: 'Beazley guidance on business interruption wording',
};
