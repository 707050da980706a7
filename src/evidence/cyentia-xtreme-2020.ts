import { averaged, point } from './made.js';
import { findingsOf, type Study } from './study.js';

/** The far tail: the hundred largest losses of five years. */
export const cyentiaXtreme2020Study: Study = {
  id: 'cyentia-xtreme-2020',
  citation: {
    authors: 'Cyentia Institute',
    title: 'Information Risk Insights Study 20/20 Xtreme',
    publisher: 'Cyentia Institute',
    year: 2020,
    url: 'https://cisomag.com/cyentia-institutes-study-reveals-financial-loss-of-100-largest-cyberattacks/',
  },
  about: 'the 100 largest incidents of five years to 2020, all sectors, worldwide: selected for their size',
};

const finding = findingsOf(cyentiaXtreme2020Study);
const largest = 100;

/** Findings about the largest losses. */
export const cyentiaXtreme2020 = {
  typicalLoss: finding({
    id: 'cyentia-xtreme/typical',
    unit: 'USD',
    says: 'typical loss among the hundred largest; the press calls it the average, but 18 billion in all make that 180 million',
    ...point(47_000_000, 'USD 47 million'),
    n: largest,
    priceYear: 2020,
    currency: 'USD',
  }),
  poorResponseRatio: finding({
    id: 'cyentia-xtreme/response',
    unit: 'ratio',
    says: 'loss where the response was bungled, over the other largest losses',
    ...averaged(2.8, 0.3, '2.8 times', largest),
  }),
};
