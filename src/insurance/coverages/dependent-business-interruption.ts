import type { CoverageKind } from '../coverage-kind.js';

/** Income lost when a provider of IT services is down. */
export const dependentBI: CoverageKind = {
  id: 'dependentBI',
  party: 'first',
  says: 'income lost when a provider of IT services is down',
  trap: 'sublimits, schedules of named vendors, and cash that is late but not lost',
  oed: 'CBI',
  trigger: ['dependentSecurityFailure', 'dependentSystemFailure'],
  documents: ['contract with the vendor and its notices of the outage', 'claims submitted, denied and paid by week'],
  source: 'Coalition and ICNJ notes on the 2024 clearinghouse outage',
};
