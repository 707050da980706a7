import { beta } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

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
};
