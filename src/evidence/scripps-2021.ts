import { between } from './made.js';
import { findingsOf, type Study } from './study.js';

/** One published incident. */
export const scripps2021Study: Study = {
  id: 'scripps-2021',
  citation: {
    authors: 'Scripps Health',
    title: 'Financial disclosure of the second quarter of 2021',
    publisher: 'Scripps Health',
    year: 2021,
    url: 'https://www.govinfosecurity.com/scripps-health-reports-financial-toll-ransomware-attack-a-17288',
  },
  about: 'one incident: five hospitals, record down for 25 days, May 2021',
};

const finding = findingsOf(scripps2021Study);

/** Findings of the study. */
export const scripps2021 = {
  revenueLost: finding({
    id: 'derived-lost-revenue-scripps',
    unit: 'share',
    grade: 'derived',
    says: 'share of normal revenue lost while the record was down',
    ...between(0.38, 0.43, '38 to 43%, by whether the loss is added back to normal revenue', 1),
    how: 'even between the two calculations',
  }),
};
