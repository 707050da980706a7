import { beta, lognormal } from '../chance/index.js';
import { point } from './made.js';
import { asMean, asMedian, asQuantile, findingsOf, type Study, unseenOf } from './study.js';

/** How likely a significant incident is. */
export const cyentia2025Study: Study = {
  id: 'cyentia-2025',
  citation: {
    authors: 'Cyentia Institute',
    title: 'Information Risk Insights Study (IRIS) 2025',
    publisher: 'Cyentia Institute',
    year: 2025,
    url: 'https://reddogsecurity.substack.com/p/the-evolution-of-cyber-risks-over',
  },
  about: 'more than 150,000 incidents of all sectors',
};

const finding = findingsOf(cyentia2025Study);

/** Findings of the study. */
export const cyentia2025 = {
  incidentProbability: finding({
    id: 'cyentia-prob-2025',
    unit: 'probability',
    says: 'probability of a significant security incident in a year',
    reported: asMean(0.093, '9.3% in 2024, 2.5% in 2008'),
    distribution: beta.fromMeanSize({ mean: 0.093, size: 2000 }),
    how: 'beta about the modelled probability; its weight is judged',
    spread: 'judged',
    n: null,
  }),
  incidentProbability2008: finding({
    id: 'cyentia-prob-2025/2008',
    unit: 'probability',
    says: 'probability of a significant security incident in a year, 2008',
    ...point(0.025, '2.5%'),
  }),
  loss: unseenOf(cyentia2025Study)({
    id: 'cyentia-2025-loss',
    unit: 'USD',
    says: 'loss of a significant security incident of recent years',
    reported: asMedian(2_900_000, 'median USD 2.9 million, 95th percentile 32 million (not seen)'),
    also: [asQuantile(0.95, 32_000_000, '95th percentile')],
    distribution: lognormal.fromQuantiles([0.5, 2_900_000], [0.95, 32_000_000]),
    how: 'lognormal through the median and the 95th percentile',
    spread: 'reported',
    n: null,
    why: 'the two quantiles are believed to be in the report but no page with them was read',
    range: [200_000, 5_000_000],
    priceYear: 2024,
    currency: 'USD',
  }),
};
