import type { CoverageKind } from '../coverage-kind.js';

/** Payments that patients or payers made to a fraudster. */
export const invoiceManipulation: CoverageKind = {
  id: 'invoiceManipulation',
  party: 'first',
  says: 'payments that patients or payers made to a fraudster',
  trap: 'only the cost of the service, not the margin, in some wordings',
  oed: 'FIN',
  trigger: ['fraud'],
  documents: ['invoices sent and altered, with the mail log'],
  source: 'judged: sublimits of 100,000 to 250,000 are common',
};
