import type { CoverageKind } from '../coverage-kind.js';

/** Income lost because patients stay away after publicity. */
export const reputationalHarm: CoverageKind = {
  id: 'reputationalHarm',
  party: 'first',
  says: 'income lost because patients stay away after publicity',
  trap: 'a window of its own, and nothing that business interruption has paid',
  oed: 'NPBI',
  trigger: ['securityFailure', 'privacy'],
  documents: ['referrals and new patients by month, before and after', 'press and social media record'],
  source: 'judged: windows of 30 to 180 days are seen',
};
