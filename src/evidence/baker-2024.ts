import { lognormal } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** Costs of incidents that one law firm handled. */
export const baker2024Study: Study = {
  id: 'baker-2024',
  citation: {
    authors: 'BakerHostetler',
    title: '2024 Data Security Incident Response Report',
    publisher: 'BakerHostetler',
    year: 2024,
    url: 'https://healthcareitnews.com/news/ransomware-was-used-72-network-intrusions-last-year-says-bakerhostetler',
  },
  about: 'more than 1,150 incidents of all sectors handled in a year, 2022 and 2023',
};

const mean = (90_335 + 78_138) / 2;

/** Findings about response costs. */
export const baker2024 = {
  forensicsCost: findingsOf(baker2024Study)({
    id: 'baker-forensics',
    unit: 'USD',
    grade: 'derived',
    says: 'forensic investigation of an ordinary incident',
    reported: asMean(mean, 'USD 90,335 in 2022 and 78,138 in 2023 on average'),
    distribution: lognormal.fromMeanCv({ mean, cv: 1.2 }),
    how: 'lognormal about the mean of the two years; the spread between incidents is judged',
    spread: 'judged',
    n: 1150,
    priceYear: 2023,
    currency: 'USD',
  }),
};
