import { averaged } from './made.js';
import { findingsOf, type Study } from './study.js';

/** What an hour without the record costs for each physician. */
export const acGroup2017Study: Study = {
  id: 'ac-group-2017',
  citation: {
    authors: 'Anderson M / AC Group',
    title: 'EHR downtime study, quoted in: The Price of EHR Downtime, For The Record 29(11)',
    publisher: 'AC Group',
    year: 2017,
    url: 'https://www.fabertranscription.com/the-price-of-ehr-downtime/',
  },
  about: 'time-and-motion study in four US hospitals, 2011, updated 2017',
};

/** Findings about hours. */
export const acGroup2017 = {
  costPerPhysicianHour: findingsOf(acGroup2017Study)({
    id: 'acgroup-physician',
    unit: 'USD/hour',
    says: 'cost of an hour of downtime for each physician',
    ...averaged(634, 0.3, 'USD 634 in 2017, 488 in 2011', 4),
    priceYear: 2017,
    currency: 'USD',
  }),
};
