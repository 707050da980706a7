import { lognormal } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** Counts of the yearly survey of American hospitals. */
export const ahaStudy: Study = {
  id: 'aha-2024',
  citation: {
    authors: 'American Hospital Association (read on a secondary page)',
    title: 'Hospital statistics, 2022 survey year',
    publisher: 'AHA',
    year: 2024,
    url: 'https://armswideopenaba.com/blog/hospital-statistics',
  },
  about: 'all US hospitals, survey year 2022: 6,120 hospitals, 916,752 staffed beds, 33,679,935 admissions',
};

/** Findings about hospital volumes. */
export const aha = {
  admissionsPerBed: findingsOf(ahaStudy)({
    id: 'aha-2024ff',
    unit: 'encounter/bed',
    grade: 'derived',
    says: 'admissions of a year per staffed bed',
    reported: asMean(33_679_935 / 916_752, '33,679,935 admissions over 916,752 beds'),
    distribution: lognormal.fromMeanCv({ mean: 33_679_935 / 916_752, cv: 0.15 }),
    how: 'lognormal about the ratio; the spread between hospitals is judged (community hospitals: 40.2)',
    spread: 'judged',
    n: 6120,
  }),
};
