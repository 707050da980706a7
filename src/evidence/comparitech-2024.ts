import { lognormal } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** Publicly confirmed attacks. */
export const comparitech2024Study: Study = {
  id: 'comparitech-2024',
  citation: {
    authors: 'Moody R / Comparitech',
    title: 'Ransomware attacks on US healthcare organizations',
    publisher: 'Comparitech',
    year: 2024,
    url: 'https://beckershospitalreview.com/cybersecurity/ransomware-costs-healthcare-21-9b-in-downtime.html',
  },
  about: '654 publicly confirmed US healthcare ransomware attacks, 2018 to 2024',
};

const finding = findingsOf(comparitech2024Study);

/** Findings of the study. */
export const comparitech2024 = {
  meanDowntime: finding({
    id: 'comparitech-days',
    unit: 'day',
    says: 'mean downtime of a publicly confirmed attack',
    reported: asMean(17, '17 days over all years, 27 in 2022'),
    distribution: lognormal.fromMeanCv({ mean: 17, cv: 0.25 }),
    how: 'lognormal about the mean; the spread covers the years',
    spread: 'judged',
    n: 654,
  }),
};
