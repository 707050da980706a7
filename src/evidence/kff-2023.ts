import { lognormal } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** National hospital spending set against staffed beds. */
export const kffStudy: Study = {
  id: 'kff-2023',
  citation: {
    authors: 'KFF',
    title: 'Key Facts About Hospitals',
    publisher: 'KFF',
    year: 2025,
    url: 'https://kff.org/key-facts-about-hospitals',
  },
  about: 'United States, 2023: USD 1.5 trillion of hospital care; 913,136 staffed beds (AHA)',
};

/** Findings about hospital revenue. */
export const kff = {
  revenuePerBed: findingsOf(kffStudy)({
    id: 'kff-spend',
    unit: 'USD/bed',
    grade: 'derived',
    says: 'hospital spending of a year per staffed bed',
    reported: asMean(1.5e12 / 913_136, 'USD 1.5 trillion over 913,136 beds'),
    distribution: lognormal.fromMeanCv({ mean: 1.5e12 / 913_136, cv: 0.35 }),
    how: 'lognormal about the ratio; the spread of 35% between hospitals is judged (30 to 50% by ownership, teaching status and region)',
    spread: 'judged',
    n: null,
    priceYear: 2023,
    currency: 'USD',
  }),
};
