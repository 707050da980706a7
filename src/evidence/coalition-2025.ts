import { lognormal } from '../chance/index.js';
import { averaged } from './made.js';
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

const cost = (id: string, mean: number, what: string) =>
  finding({
    id,
    unit: 'USD',
    says: `mean loss of a ${what}`,
    ...averaged(mean, 0.15, `USD ${mean}`, null),
    priceYear: 2024,
    currency: 'USD',
  });

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
  claimFrequencyUnitedStates: finding({
    id: 'coalition-freq/us',
    unit: 'event/year',
    says: 'claims of one US policyholder in a year',
    ...averaged(0.0154, 0.1, '1.54% of policy-years', null),
  }),
  claimCost: cost('coalition-sev/all', 115_000, 'claim of any kind'),
  transferFraudCost: cost('coalition-sev/ftf', 185_000, 'claim of transfer fraud'),
  mailCompromiseCost: cost('coalition-sev/bec', 35_000, 'claim of a compromised mailbox'),
  ransomwareShare: finding({
    id: 'coalition-mix/ransomware',
    unit: 'probability',
    says: 'share of claims that are ransomware',
    ...averaged(0.2, 0.1, 'about 20%', null),
  }),
};
