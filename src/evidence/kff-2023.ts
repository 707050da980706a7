import { lognormal } from '../chance/index.js';
import { averaged } from './made.js';
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

const cost = (id: string, mean: number, owner: string) =>
  findingsOf(kffStudy)({
    id: `kff-day/${id}`,
    unit: 'USD/day',
    says: `expense of an adjusted inpatient day at ${owner} hospitals`,
    ...averaged(mean, 0.25, `USD ${mean} in 2021`, null),
    priceYear: 2021,
    currency: 'USD',
  });

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
  costPerDayNonprofit: cost('nonprofit', 3013, 'nonprofit'),
  costPerDayGovernment: cost('government', 2742, 'state and local government'),
  costPerDayForProfit: cost('for-profit', 2296, 'for-profit'),
};
