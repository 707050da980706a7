import type { CoverageKind } from '../coverage-kind.js';

/** Costs over normal that keep care going or shorten the loss. */
export const extraExpense: CoverageKind = {
  id: 'extraExpense',
  party: 'first',
  says: 'costs over normal that keep care going or shorten the loss',
  trap: 'idle pay is not extra expense; the cost must be necessary or must reduce the loss',
  oed: 'NPBI',
  trigger: ['securityFailure', 'systemFailure'],
  documents: [
    'overtime and agency logs against a normal month',
    'invoices of couriers, rentals and outside laboratories',
  ],
  source: 'Beazley guidance on extra expense',
};
