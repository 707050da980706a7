import { point } from './made.js';
import { findingsOf, type Study } from './study.js';

/** What the privacy law lets the regulator ask for, by how blameworthy a violation was. */
export const hipaaPenaltiesStudy: Study = {
  id: 'hipaa-penalties',
  citation: {
    authors: 'US Department of Health and Human Services',
    title: 'Civil monetary penalties of HIPAA: inflation adjustment and notice of enforcement discretion (84 FR 18151)',
    publisher: 'Federal Register',
    year: 2026,
    url: 'https://www.calhipaa.com/hipaa-violation-fines-for-non-compliance',
  },
  about: 'amounts in force in 2026; one page reports the discretion caps at their unadjusted 2019 dollars instead',
};

const finding = findingsOf(hipaaPenaltiesStudy);

const amount = (id: string, value: number, says: string) =>
  finding({
    id: `hipaa-2026-adj/${id}`,
    unit: 'USD',
    says,
    ...point(value, `USD ${value}`),
    priceYear: 2025,
    currency: 'USD',
  });

/** Legal amounts: smallest per violation, largest per violation, and the yearly cap of each tier. */
export const hipaaPenalties = {
  leastNoKnowledge: amount('min-1', 145, 'smallest penalty of a violation nobody could have known of'),
  leastReasonableCause: amount('min-2', 1461, 'smallest penalty of a violation with reasonable cause'),
  leastNeglectCorrected: amount('min-3', 14_602, 'smallest penalty of willful neglect that was corrected'),
  leastNeglect: amount('min-4', 73_011, 'smallest penalty of willful neglect that was not corrected'),
  mostPerViolation: amount('max', 73_011, 'largest penalty of one violation in the first three tiers'),
  capNoKnowledge: amount('cap-1', 36_505.5, 'yearly cap of identical violations nobody could have known of'),
  capReasonableCause: amount('cap-2', 146_053, 'yearly cap of identical violations with reasonable cause'),
  capNeglectCorrected: amount('cap-3', 365_052, 'yearly cap of identical willful neglect that was corrected'),
  capNeglect: amount('cap-4', 2_190_294, 'yearly cap of identical willful neglect that was not corrected'),
};
