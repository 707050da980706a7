import { point } from './made.js';
import { findingsOf, type Study } from './study.js';

/** When an attack costs the credit rating too. */
export const fitch2025Study: Study = {
  id: 'fitch-2025',
  citation: {
    authors: 'Fitch Ratings (read in Chief Healthcare Executive)',
    title: 'Fitch downgrades two nonprofit hospitals due to cyberattacks',
    publisher: 'Fitch',
    year: 2025,
    url: 'https://chiefhealthcareexecutive.com/view/hospitals-face-another-hazard-from-cyberattacks-credit-downgrades',
  },
  about: 'rated US nonprofit hospitals, December 2024 to March 2025; both were small and weak before the attack',
};

/** Findings about ratings. */
export const fitch2025 = {
  downgrades: findingsOf(fitch2025Study)({
    id: 'fitch-downgrades',
    unit: 'event',
    says: 'credit downgrades of hospitals in which a cyberattack played a part, the first by this agency',
    ...point(2, '2: Palomar Health and Frederick Health'),
    n: 2,
  }),
};
