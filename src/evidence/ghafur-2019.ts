import { beta, uniform } from '../chance/index.js';
import { point } from './made.js';
import { asMean, findingsOf, type Study } from './study.js';

/** A worm week in English hospitals. */
export const ghafur2019Study: Study = {
  id: 'ghafur-2019',
  citation: {
    authors: 'Ghafur S, Kristensen S, Honeyford K, et al.',
    title: 'A retrospective impact analysis of the WannaCry cyberattack on the NHS',
    publisher: 'npj Digital Medicine 2:98',
    year: 2019,
    url: 'https://doi.org/10.1038/s41746-019-0161-6',
  },
  about: 'Hospital Episode Statistics, 34 infected English trusts, May 2017; no difference of mortality was found',
};

const finding = findingsOf(ghafur2019Study);

/** Findings of the study. */
export const ghafur2019 = {
  admissionsLost: finding({
    id: 'ghafur-adm',
    unit: 'share',
    says: 'fall of admissions a day at infected trusts',
    reported: asMean(0.06, '6% in all, 4% emergency, 9% elective'),
    distribution: uniform({ min: 0.04, max: 0.08 }),
    how: 'even about the total, from the fall of emergency admissions to as much above',
    spread: 'judged',
    n: 34,
  }),
  divertedTrusts: finding({
    id: 'ghafur-trusts',
    unit: 'probability',
    says: 'share of infected trusts that diverted ambulances',
    reported: { value: 5 / 34, as: '5 of 34', gives: (d) => d.mean },
    distribution: beta({ a: 5, b: 29 }),
    how: 'beta with the counts as shapes',
    spread: 'sampling',
    n: 34,
  }),
  lostActivity: finding({
    id: 'ghafur-cost',
    unit: 'GBP',
    says: 'value of the activity lost at all infected trusts together in the week',
    ...point(5_900_000, 'GBP 5.9 million: 4.0 inpatient, 0.6 emergency, 1.3 outpatient'),
    n: 34,
    priceYear: 2017,
    currency: 'GBP',
  }),
  mortalityRise: finding({
    id: 'ghafur-mort',
    unit: 'ratio',
    says: 'relative rise of mortality during the week: none was found, with a crude measure',
    ...point(0, 'no difference'),
    n: 34,
  }),
};
