import { lognormal } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** The ransomware survey nearest to the baseline's year. */
export const sophos2021Study: Study = {
  id: 'sophos-2021',
  citation: {
    authors: 'Sophos / Vanson Bourne',
    title: 'The state of ransomware in healthcare 2021',
    publisher: 'Sophos',
    year: 2021,
    url: 'https://beckershospitalreview.com/cybersecurity/1-in-3-healthcare-orgs-hit-by-ransomware-pay-hackers-report-finds.html',
  },
  about: '328 healthcare respondents in 30 countries about 2020; 34% hit',
};

/** Findings of the 2021 survey. */
export const sophos2021 = {
  meanRecoveryCost: findingsOf(sophos2021Study)({
    id: 'sophos-2021/mean-cost',
    unit: 'USD',
    says: 'mean bill of a ransomware attack on a healthcare organization',
    reported: asMean(1_270_000, 'USD 1.27 million'),
    distribution: lognormal.fromMeanCv({ mean: 1_270_000, cv: 0.14 }),
    how: 'lognormal about the mean; sampling error of about 112 victims whose log standard deviation is judged near 1.1',
    spread: 'judged',
    n: 112,
    priceYear: 2020,
    currency: 'USD',
  }),
};
