import { between } from './made.js';
import { findingsOf, type Study } from './study.js';

/** How likely an incident is at one size of organization. */
export const cyentia2022Study: Study = {
  id: 'cyentia-2022',
  citation: {
    authors: 'Cyentia Institute',
    title: 'Information Risk Insights Study (IRIS) 2022',
    publisher: 'Cyentia Institute',
    year: 2022,
    url: 'https://www.dmasystems.ca/archives/1350',
  },
  about: '77,000 incidents of 35,000 organizations of all sectors, mostly US, 2012-2021',
};

/** Findings of the study. */
export const cyentia2022 = {
  incidentProbability: findingsOf(cyentia2022Study)({
    id: 'cyentia-2022-100m',
    unit: 'probability',
    grade: 'derived',
    says: 'probability of a significant incident in a year at a healthcare provider with USD 100 million of revenue, by size alone',
    ...between(0.0218, 0.1295, '2.18 to 12.95%, lower and upper estimate', 35_000),
  }),
};
