import { lognormal } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** Volumes of attacked and neighboring hospitals in California. */
export const abouk2024Study: Study = {
  id: 'abouk-2024',
  citation: {
    authors: 'Abouk R, Powell D',
    title: 'Ransomware Attacks, ED Visits and Inpatient Admissions in Targeted and Nearby Hospitals',
    publisher: 'JAMA 331(24):2129-2131',
    year: 2024,
    url: 'https://doi.org/10.1001/jama.2024.7752',
  },
  about: '8 attacks on 15 hospitals, 355 hospitals not attacked, California 2014-2020',
};

/** Findings about volumes. */
export const abouk2024 = {
  emergencyPerAdmission: findingsOf(abouk2024Study)({
    id: 'ed-per-adm',
    unit: 'ratio',
    grade: 'derived',
    says: 'emergency visits for each admission',
    reported: asMean(740.9 / 182.25, '740.9 visits and 182.25 admissions a hospital-week'),
    distribution: lognormal.fromMeanCv({ mean: 740.9 / 182.25, cv: 0.25 }),
    how: 'lognormal about the ratio of weekly means before the attacks; the spread between hospitals is judged',
    spread: 'judged',
    n: 15,
  }),
};
