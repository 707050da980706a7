import { lognormal } from '../chance/index.js';
import { averaged, point } from './made.js';
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
  about: '8 attacks on 15 hospitals, 355 hospitals not attacked, 17 nearby; California 2014-2020',
};

const finding = findingsOf(abouk2024Study);
const hospitals = 15;
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

const fall = (id: string, share: number, what: string) =>
  finding({ id, unit: 'share', says: `fall of ${what}`, ...averaged(share, 0.4, percent(share), hospitals) });

/** Findings about volumes. */
export const abouk2024 = {
  emergencyPerAdmission: finding({
    id: 'ed-per-adm',
    unit: 'ratio',
    grade: 'derived',
    says: 'emergency visits for each admission',
    reported: asMean(740.9 / 182.25, '740.9 visits and 182.25 admissions a hospital-week'),
    distribution: lognormal.fromMeanCv({ mean: 740.9 / 182.25, cv: 0.25 }),
    how: 'lognormal about the ratio of weekly means before the attacks; the spread between hospitals is judged',
    spread: 'judged',
    n: hospitals,
  }),
  emergencyLostWeekOne: fall('abouk-w1/ed', 0.081, 'emergency visits in the first week'),
  admissionsLostWeekOne: fall('abouk-w1/admissions', 0.0816, 'admissions in the first week'),
  emergencyLostWeekTwo: fall('abouk-w2/ed', 0.1621, 'emergency visits in the second week, the worst'),
  admissionsLostWeekTwo: fall('abouk-w2/admissions', 0.1662, 'admissions in the second week, the worst'),
  recovery: finding({
    id: 'abouk-recover',
    unit: 'week',
    says: 'time until volumes were back at their former level',
    ...point(8, 'within eight weeks'),
    n: hospitals,
  }),
  nearbyEmergencyRise: finding({
    id: 'abouk-nearby',
    unit: 'share',
    says: 'rise of emergency visits at nearby hospitals in the third week, the highest',
    ...averaged(0.071, 0.4, '7.10%; admissions nearby did not change significantly', 17),
  }),
};
