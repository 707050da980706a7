import { lognormal } from '../chance/index.js';
import { log } from '../numeric/index.js';
import { asMedian, findingsOf, type Study } from './study.js';

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
    says: 'typical cost of a cyber incident, 0.4% of revenue',
    reported: asMedian(200000, 'about USD 200,000'),
    distribution: lognormal({ mu: log(200_000), sigma: 1.5 }),
    how: 'lognormal about the typical cost as median; the spread is judged',
    spread: 'judged',
    n: null,
    priceYear: 2016,
    currency: 'USD',
  }),
};
