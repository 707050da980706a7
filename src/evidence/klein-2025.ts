import { lognormal } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** What hospitals pay for cyber insurance. */
export const klein2025Study: Study = {
  id: 'klein-2025',
  citation: {
    authors: 'Klein A',
    title: 'Economics of Cyber Policies for Critical Care',
    publisher: 'UC Berkeley Center for Long-Term Cybersecurity and Premier',
    year: 2025,
    url: 'https://cltc.berkeley.edu/publication/economics-of-cyber-policies-for-critical-care/',
  },
  about: '116 US hospitals in 10 health systems',
};

/** Findings about premiums. */
export const klein2025 = {
  premiumPerBed: findingsOf(klein2025Study)({
    id: 'premium-per-bed',
    unit: 'USD/bed',
    says: 'annual cyber premium per bed',
    reported: asMean(676, 'USD 676 on average; 818 below 1,000 beds, 369 to 2,000, 645 above'),
    distribution: lognormal.fromMeanCv({ mean: 676, cv: 0.5 }),
    how: 'lognormal about the mean; the spread between systems is judged from the three size classes',
    spread: 'judged',
    n: 116,
    priceYear: 2025,
    currency: 'USD',
  }),
};
