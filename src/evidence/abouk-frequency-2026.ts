import { gamma } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** How often ransomware disrupted a hospital. */
export const aboukFrequencyStudy: Study = {
  id: 'abouk-frequency-2026',
  citation: {
    authors: 'derived from Abouk R, Powell D',
    title: 'Disruptive ransomware per hospital-year',
    publisher: 'own calculation',
    year: 2026,
    url: 'https://doi.org/10.1001/jama.2024.7752',
  },
  about: '8 independent attacks on 15 of 370 Californian hospitals, 2014-2020',
};

const finding = findingsOf(aboukFrequencyStudy);

/** Findings of the study. */
export const aboukFrequency = {
  disruptivePerYear: finding({
    id: 'freq-abouk-derived',
    unit: 'event/year',
    grade: 'derived',
    says: 'disruptive ransomware attacks on one hospital in a year, 2014 to 2020',
    reported: asMean(0.0058, '0.58% of hospital-years, 0.25 to 1.1%'),
    distribution: gamma({ shape: 8, scale: 0.0058 / 8 }),
    how: 'gamma with the weight of 8 independent attacks',
    spread: 'sampling',
    n: 8,
  }),
};
