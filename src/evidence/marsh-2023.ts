import { lognormal } from '../chance/index.js';
import { averaged } from './made.js';
import { asMean, findingsOf, type Study } from './study.js';

/** How controls go with fewer claims: association, not cause. */
export const marsh2023Study: Study = {
  id: 'marsh-2023',
  citation: {
    authors: 'Marsh McLennan Cyber Risk Analytics Center',
    title: 'Using data to prioritize cybersecurity investments',
    publisher: 'Marsh McLennan',
    year: 2023,
    url: 'https://ai-techpark.com/marsh-mclennan-releases-a-report-from-cyber-risk-analytics-center/',
  },
  about: 'self-assessment questionnaires matched to claims, United States and Canada',
};

const finding = findingsOf(marsh2023Study);

/** Findings of the study. */
export const marsh2023 = {
  patching: finding({
    id: 'marsh-patching',
    unit: 'ratio',
    says: 'likelihood of an incident with seven-day patching, over that without',
    reported: asMean(0.5, 'half as likely'),
    distribution: lognormal.fromMeanCv({ mean: 0.5, cv: 0.3 }),
    how: 'lognormal about the ratio; shrink towards 1 before use',
    spread: 'judged',
    n: null,
  }),
  multiFactor: finding({
    id: 'marsh-mfa',
    unit: 'ratio',
    says: 'likelihood of an incident with complete multi-factor authentication, over that without',
    reported: { value: 1 / 1.4, as: '1.4 times less likely', gives: (d) => d.mean },
    distribution: lognormal.fromMeanCv({ mean: 1 / 1.4, cv: 0.3 }),
    how: 'lognormal about the ratio; shrink towards 1 before use',
    spread: 'judged',
    n: null,
  }),
  hardening: finding({
    id: 'marsh-hardening',
    unit: 'ratio',
    says: 'likelihood of an incident with automated hardening, over that without',
    ...averaged(1 / 6, 0.4, 'nearly six times less likely', null),
    how: 'lognormal about the ratio, its width judged; shrink towards 1 before use',
  }),
};
