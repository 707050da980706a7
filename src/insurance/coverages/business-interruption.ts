import type { CoverageKind } from '../coverage-kind.js';

/** Income lost in the period of restoration after a security failure of own systems. */
export const businessInterruption: CoverageKind = {
  id: 'businessInterruption',
  party: 'first',
  says: 'income lost in the period of restoration after a security failure of own systems',
  trap: 'waiting period, make-up of postponed care, and the treatment of a net loss',
  oed: 'NPBI',
  trigger: ['securityFailure'],
  documents: [
    'patient volumes by service line and day of week, recent weeks and the same months a year before',
    'gross charges and collections of at least 12 months',
    'payroll against the prior year, to show which expenses stopped',
    'cancellation and rebooking records',
    'monthly profit and loss accounts and tax return',
    'downtime and diversion logs',
  ],
  source: 'Beazley business interruption wording and claims examples',
};
