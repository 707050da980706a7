import { between } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Volumes and deaths of Medicare patients in attacked hospitals. */
export const medicare2026Study: Study = {
  id: 'medicare-2026',
  citation: {
    authors: 'Neprash HT, McGlave CC, Nikpay S',
    title: 'Hacked to Pieces? The Effects of Ransomware Attacks on Hospitals and Patients',
    publisher: 'American Economic Journal: Economic Policy',
    year: 2026,
    url: 'https://doi.org/10.1257/pol.20240594',
  },
  about:
    'US hospitals under ransomware attack, linked to Medicare fee-for-service claims; a 2023 version found 20% higher mortality, 36 to 55% in the severest attacks',
};

const finding = findingsOf(medicare2026Study);

/** Findings of the study. */
export const medicare2026 = {
  volumeLost: finding({
    id: 'htp-volume',
    unit: 'share',
    says: 'fall of hospital volume in the first week of an attack',
    ...between(0.17, 0.24, '17 to 24% over settings; normal again within three weeks', null),
  }),
  mortalityRise: finding({
    id: 'htp-mortality',
    unit: 'ratio',
    says: 'relative rise of in-hospital mortality among patients present at onset',
    ...between(0.34, 0.38, '34 to 38% over specifications', null),
  }),
};
