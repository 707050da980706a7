import { lognormal } from '../chance/index.js';
import { averaged } from './made.js';
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
  costPerDay: finding({
    id: 'comparitech-daycost',
    unit: 'USD/day',
    says: 'estimated cost of a day of downtime, from the minority of attacks that disclosed costs, so of large victims',
    ...averaged(1_900_000, 0.5, 'USD 1.9 million; 900,000 worldwide', null),
    priceYear: 2024,
    currency: 'USD',
  }),
  demand: finding({
    id: 'comparitech-demand',
    unit: 'USD',
    says: 'mean ransom demanded where the demand is known',
    ...averaged(1_180_000, 0.3, 'USD 1.18 million over 55 demands, 4,000 to 10 million', 55),
    priceYear: 2024,
    currency: 'USD',
  }),
  recordsPerAttack2023: finding({
    id: 'comparitech-records/2023',
    unit: 'record',
    grade: 'derived',
    says: 'mean number of records affected by a confirmed attack of 2023',
    ...averaged(26_200_000 / 143, 0.4, '26.2 million records over 143 attacks', 143),
  }),
};
