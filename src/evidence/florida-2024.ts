import { normal } from '../chance/index.js';
import { asQuantile, findingsOf, type Study } from './study.js';

/** The study that contradicts worse heart-attack care after breaches. */
export const florida2024Study: Study = {
  id: 'florida-2024',
  citation: {
    authors: 'Authors not named in the abstract that was read',
    title: 'Effects of data breach incidents on healthcare quality (Florida State Inpatient Database)',
    year: 2024,
    url: 'https://discovery.researcher.life/topic/health-care-quality-improvements/3333411?page=1&topic_name=Health+Care+Quality+Improvements',
  },
  about: '1,295,537 patients admitted through emergency departments, 12 breached hospitals, Florida 2013-2017',
};

const [low, high] = [-0.02, -0.0006];

/** Findings about deaths. */
export const florida2024 = {
  changedHeartAttackDeaths: findingsOf(florida2024Study)({
    id: 'choi-counter',
    unit: 'share',
    says: 'change of in-hospital heart-attack mortality after a breach, as an absolute share: a fall',
    reported: asQuantile(0.025, low, 'one percentage point lower, 95% interval 2 to 0.06 points'),
    also: [asQuantile(0.975, high, 'upper end of the interval')],
    distribution: normal.fromInterval({ low, high, confidence: 0.95 }),
    how: 'normal through the reported 95% interval',
    spread: 'reported',
    n: 1_295_537,
  }),
};
