import type { CoverageKind } from '../coverage-kind.js';

/** Forensics, counsel, notification, call center, credit monitoring and public relations. */
export const incidentResponse: CoverageKind = {
  id: 'incidentResponse',
  party: 'first',
  says: 'forensics, counsel, notification, call center, credit monitoring and public relations',
  trap: 'may stand outside the limit, or count people notified instead of dollars',
  oed: 'INRE',
  trigger: ['securityFailure', 'privacy'],
  documents: [
    'engagement letters and invoices of forensics, counsel and communications',
    'list of people notified, with dates and postage',
  ],
  source: 'NetDiligence 2025: crisis services are 47% of incident cost at small firms',
};
