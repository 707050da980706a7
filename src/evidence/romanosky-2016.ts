import { lognormal } from '../chance/index.js';
import { log } from '../numeric/index.js';
import { point } from './made.js';
import { asMedian, findingsOf, type Study, unseenOf } from './study.js';

/** What an ordinary incident costs. */
export const romanosky2016Study: Study = {
  id: 'romanosky-2016',
  citation: {
    authors: 'Romanosky S',
    title: 'Examining the costs and causes of cyber incidents',
    publisher: 'Journal of Cybersecurity 2(2)',
    year: 2016,
    url: 'https://doi.org/10.1093/cybsec/tyw001',
  },
  about: 'more than 12,000 incidents of all sectors',
};

const finding = findingsOf(romanosky2016Study);

/** Findings of the study. */
export const romanosky2016 = {
  typicalCost: finding({
    id: 'romanosky-typical',
    unit: 'USD',
    says: 'typical cost of a cyber incident',
    reported: asMedian(200000, 'about USD 200,000'),
    distribution: lognormal({ mu: log(200_000), sigma: 1.5 }),
    how: 'lognormal about the typical cost as median; the spread is judged',
    spread: 'judged',
    n: null,
    priceYear: 2016,
    currency: 'USD',
  }),
  revenueShare: finding({
    id: 'romanosky-typical/share',
    unit: 'share',
    says: 'typical cost of a cyber incident over annual revenue',
    ...point(0.004, 'under 0.4%'),
  }),
  revenueElasticity: unseenOf(romanosky2016Study)({
    id: 'romanosky-detail/revenue',
    unit: 'ratio',
    says: 'rise of log cost with log revenue',
    ...point(0.13, 'about 0.13 (not seen)'),
    why: 'quoted from memory of the full text, which was not read',
    range: [0.05, 0.4],
  }),
  recordsElasticity: unseenOf(romanosky2016Study)({
    id: 'romanosky-detail/records',
    unit: 'ratio',
    says: 'rise of log cost with log records',
    ...point(0.29, 'about 0.29 (not seen)'),
    why: 'quoted from memory of the full text, which was not read; the line through 115 breaches gives 0.76',
    range: [0.2, 0.76],
  }),
};
