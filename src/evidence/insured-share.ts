import { between } from './made.js';
import { findingsOf, type Study } from './study.js';

/** How many hospitals carry cyber insurance. */
export const insuredShareStudy: Study = {
  id: 'insured-share',
  citation: {
    authors: 'Bhuyan S; Sophos, quoted by Healthcare Brew',
    title: 'Ransomware is ravaging hospitals and making it harder for them to get insurance',
    publisher: 'Healthcare Brew',
    year: 2024,
    url: 'https://healthcare-brew.com/stories/2024/06/25/ransomware-is-ravaging-hospitals-and-making-it-harder-for-them-to-get-insurance',
  },
  about: 'US hospitals 2017; healthcare respondents in 31 countries 2022',
};

/** Findings about insurance. */
export const insuredShare = {
  insured: findingsOf(insuredShareStudy)({
    id: 'insured-share',
    unit: 'probability',
    says: 'share of hospitals with cyber insurance, from 2017 to 2022',
    ...between(0.3, 0.78, '30% in 2017, 78% in 2022, two different populations', null),
  }),
};
