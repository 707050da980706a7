import { lognormal } from '../chance/index.js';
import { between, surveyed } from './made.js';
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

const finding = findingsOf(klein2025Study);

/** Findings about premiums. */
export const klein2025 = {
  premiumPerBed: finding({
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
  premiumRange: finding({
    id: 'premium-range',
    unit: 'USD/year',
    says: 'annual cyber premium of a health system',
    ...between(75_000, 3_200_000, 'USD 75,000 to 3.2 million', 10),
    priceYear: 2025,
    currency: 'USD',
  }),
  limitBelowForty: finding({
    id: 'premium-cap',
    unit: 'probability',
    says: 'share of health systems whose cover ends below USD 40 million',
    ...surveyed(0.8, 10, 'eight in ten'),
  }),
};
