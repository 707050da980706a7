import { normal } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** Monthly margins of a panel of American hospitals. */
export const kaufmanHallStudy: Study = {
  id: 'kaufman-hall-2025',
  citation: {
    authors: 'Kaufman Hall / Strata',
    title: 'National Hospital Flash Report',
    publisher: 'Kaufman Hall',
    year: 2025,
    url: 'https://www.fiercehealthcare.com/providers/hospitals-kick-2025-modest-operating-margin-gains-high-inpatient-revenue',
  },
  about: 'more than 1,300 US hospitals, 2023 to January 2025',
};

/** Findings about margins. */
export const kaufmanHall = {
  operatingMargin: findingsOf(kaufmanHallStudy)({
    id: 'kaufman-margin',
    unit: 'share',
    says: 'operating margin of the median hospital after allocations',
    reported: asMean(0.021, '2.1% in 2024'),
    distribution: normal({ mu: 0.021, sigma: 0.04 }),
    how: 'normal about the median; the spread between hospitals is judged',
    spread: 'judged',
    n: 1300,
  }),
};
