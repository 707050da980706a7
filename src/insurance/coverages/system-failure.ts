import type { CoverageKind } from '../coverage-kind.js';

/** Income lost after a failure of own systems that nobody caused on purpose. */
export const systemFailure: CoverageKind = {
  id: 'systemFailure',
  party: 'first',
  says: 'income lost after a failure of own systems that nobody caused on purpose',
  trap: 'often has a sublimit of its own',
  oed: 'NPBI',
  trigger: ['systemFailure'],
  documents: ['change and incident records that show the cause', 'patient volumes by service line and day'],
  source: 'Beazley business interruption trigger',
};
