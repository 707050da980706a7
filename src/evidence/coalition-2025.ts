import { lognormal } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** How often insured organizations claim. */
export const coalition2025Study: Study = {
  id: 'coalition-2025',
  citation: {
    authors: 'Coalition',
    title: '2025 Cyber Claims Report',
    publisher: 'Coalition',
    year: 2025,
    url: 'https://riskandinsurance.com/active-cyber-risk-management-drives-7-decrease-in-claims-frequency-coalition',
  },
  about: 'policyholders of one insurer, mostly small firms, 2024',
};

const finding = findingsOf(coalition2025Study);

/** Findings of the study. */
export const coalition2025 = {
  claimFrequency: finding({
    id: 'coalition-freq',
    unit: 'event/year',
    says: 'claims of one policyholder in a year',
    reported: asMean(0.0148, '1.48% of policy-years'),
    distribution: lognormal.fromMeanCv({ mean: 0.0148, cv: 0.1 }),
    how: 'lognormal about the rate; its error is judged',
    spread: 'judged',
    n: null,
  }),
  ransomwareCost: finding({
    id: 'coalition-sev/ransomware',
    unit: 'USD',
    says: 'mean loss of a ransomware claim',
    reported: asMean(292000, 'USD 292,000'),
    distribution: lognormal.fromMeanCv({ mean: 292_000, cv: 0.15 }),
    how: 'lognormal about the mean; sampling error judged',
    spread: 'judged',
    n: null,
    priceYear: 2024,
    currency: 'USD',
  }),
};
