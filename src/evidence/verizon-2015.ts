import { point } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Why a flat price for each record misleads. */
export const verizon2015Study: Study = {
  id: 'verizon-2015',
  citation: {
    authors: 'Verizon',
    title: '2015 Data Breach Investigations Report',
    publisher: 'Verizon',
    year: 2015,
    url: 'https://insurancethoughtleadership.com/cyber/how-measure-data-breach-costs',
  },
  about: '191 US insurance claims after breaches, 2014',
};

/** Findings about records. */
export const verizon2015 = {
  costPerRecord: findingsOf(verizon2015Study)({
    id: 'verizon-058',
    unit: 'USD/record',
    says: 'all costs over all records of insured breaches; a survey of smaller breaches gives 201',
    ...point(0.58, 'USD 0.58'),
    n: 191,
    priceYear: 2014,
    currency: 'USD',
  }),
};
