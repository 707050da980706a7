import type { CoverageKind } from '../coverage-kind.js';

/** Income lost when a supplier other than an IT provider is down. */
export const contingentBI: CoverageKind = {
  id: 'contingentBI',
  party: 'first',
  says: 'income lost when a supplier other than an IT provider is down',
  trap: 'often left out, or limited to suppliers on a schedule',
  oed: 'CBI',
  trigger: ['dependentSecurityFailure', 'dependentSystemFailure'],
  documents: ['contract with the supplier and its notices of the outage'],
  source: 'Coalition and ICNJ notes on the 2024 clearinghouse outage',
};
