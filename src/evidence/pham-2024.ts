import { beta } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** Cardiac arrests next door. */
export const pham2024Study: Study = {
  id: 'pham-2024',
  citation: {
    authors: 'Pham TT, Loo TM, Malhotra A, et al.',
    title:
      'Ransomware Cyberattack Associated With Cardiac Arrest Incidence and Outcomes at Untargeted, Adjacent Hospitals',
    publisher: 'Critical Care Explorations 6(4):e1079',
    year: 2024,
    url: 'https://doi.org/10.1097/CCE.0000000000001079',
  },
  about: '78 cardiac arrests at two hospitals beside a system under attack, 2021',
};

const finding = findingsOf(pham2024Study);

/** Findings of the study. */
export const pham2024 = {
  survivalDuringAttack: finding({
    id: 'pham-ohca-cpc/attack',
    unit: 'probability',
    says: 'survival of out-of-hospital arrests with favorable neurologic outcome next door, during the attack',
    reported: asMean(0.045, '4.5%, against 40% before and 41% after'),
    distribution: beta.fromMeanSize({ mean: 0.045, size: 22 }),
    how: 'beta with the weight of the arrests; a small sample, an upper bound of harm',
    spread: 'sampling',
    n: 22,
  }),
};
