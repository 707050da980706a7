import { between, point } from './made.js';
import { findingsOf, type Study } from './study.js';

/** The working paper before the published study of Medicare patients: more detail, an older estimate. */
export const mcglave2023Study: Study = {
  id: 'mcglave-2023',
  citation: {
    authors: 'McGlave CC, Neprash HT, Nikpay S',
    title: 'Hacked to Pieces? The Effects of Ransomware Attacks on Hospitals and Patients (working paper)',
    publisher: 'SSRN 4579292',
    year: 2023,
    url: 'https://doi.org/10.2139/ssrn.4579292',
  },
  about:
    'US hospitals under ransomware attack, linked to Medicare fee-for-service claims, 2016-2021; later revised upwards',
};

const finding = findingsOf(mcglave2023Study);

/** Findings of the draft. */
export const mcglave2023 = {
  mortalityRise: finding({
    id: 'htp-wp-mortality',
    unit: 'ratio',
    says: 'relative rise of in-hospital mortality among patients present at onset, earlier estimate',
    ...point(0.2, 'roughly 20%'),
  }),
  severeMortalityRise: finding({
    id: 'htp-wp-severe',
    unit: 'ratio',
    says: 'relative rise of in-hospital mortality in the severest attacks',
    ...between(0.36, 0.55, '36 to 55%', null),
  }),
  mortalityRisePatientsOfColor: finding({
    id: 'htp-wp-poc',
    unit: 'ratio',
    says: 'relative rise of in-hospital mortality among patients of color',
    ...between(0.62, 0.73, '62 to 73%', null),
  }),
  mortalityNormally: finding({
    id: 'htp-baseline/normal',
    unit: 'probability',
    says: 'in-hospital mortality of admitted Medicare patients in normal times',
    ...point(0.03, 'about 3 of 100'),
  }),
  mortalityUnderAttack: finding({
    id: 'htp-baseline/attack',
    unit: 'probability',
    says: 'in-hospital mortality of admitted Medicare patients during an attack',
    ...point(0.04, 'about 4 of 100'),
  }),
  nationalDeaths: finding({
    id: 'htp-deaths',
    unit: 'death',
    says: 'deaths of Medicare patients associated with ransomware in the whole country over six years',
    ...between(42, 67, '42 to 67', null),
  }),
};
