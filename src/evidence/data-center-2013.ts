import { averaged } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Ordinary outages of computer rooms: minutes, not weeks. */
export const dataCenter2013Study: Study = {
  id: 'data-center-2013',
  citation: {
    authors: 'Ponemon Institute',
    title: '2013 Cost of Data Center Outages',
    publisher: 'Emerson Network Power',
    year: 2013,
    url: 'http://www.fiercehealthit.com/story/data-center-downtime-cost-averages-7900-minute/2013-12-05',
  },
  about:
    '450 US data-center professionals of all sectors; outages of 86 minutes on average, so never to be scaled to days',
};

const finding = findingsOf(dataCenter2013Study);
const money = { priceYear: 2013, currency: 'USD' } as const;

/** Findings about outages. */
export const dataCenter2013 = {
  healthcareOutage: finding({
    id: 'ponemon-dc-2013/healthcare',
    unit: 'USD',
    says: 'mean cost of a data-center outage in healthcare',
    ...averaged(627_418, 0.3, 'USD 627,418; 690,200 over all sectors, 1.7 million at most', null),
    ...money,
  }),
  costPerMinute: finding({
    id: 'ponemon-dc-2013/minute',
    unit: 'USD/minute',
    says: 'mean cost of a minute of a data-center outage, all sectors',
    ...averaged(7900, 0.2, 'USD 7,900 a minute', 450),
    ...money,
  }),
  minutes: finding({
    id: 'ponemon-dc-2013/minutes',
    unit: 'minute',
    says: 'mean length of a data-center outage',
    ...averaged(86, 0.2, '86 minutes', 450),
  }),
};
