import type { CoverageKind } from '../coverage-kind.js';

/** Defense and settlement of claims by people whose records were taken. */
export const privacyLiability: CoverageKind = {
  id: 'privacyLiability',
  party: 'third',
  says: 'defense and settlement of claims by people whose records were taken',
  trap: 'defense is usually inside the limit',
  oed: 'LIA',
  trigger: ['privacy'],
  documents: ['complaint, and date it was received', 'defense counsel’s budget and invoices'],
  source: 'Lakeside on defense inside limits',
};
