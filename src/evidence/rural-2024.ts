import { normal } from '../chance/index.js';
import { asMean, findingsOf, type Study } from './study.js';

/** Rural against urban hospitals in the first week. */
export const rural2024Study: Study = {
  id: 'rural-2024',
  citation: {
    authors: 'Neprash HT, McGlave CC, Rydberg K, Henning-Smith C',
    title: 'What happens to rural hospitals during a ransomware attack? Evidence from Medicare data',
    publisher: 'The Journal of Rural Health',
    year: 2024,
    url: 'https://doi.org/10.1111/jrh.12834',
  },
  about: 'attacked rural and urban US hospitals, Medicare claims',
};

const finding = findingsOf(rural2024Study);

/** Findings of the study. */
export const rural2024 = {
  urbanEmergencyLost: finding({
    id: 'rural-ed/urban',
    unit: 'share',
    says: 'fall of emergency visits in the first week, urban hospitals',
    reported: asMean(0.193, '19.3%, p = .01'),
    distribution: normal({ mu: 0.193, sigma: 0.075 }),
    how: 'normal; standard error from the reported p',
    spread: 'sampling',
    n: null,
  }),
  ruralEmergencyLost: finding({
    id: 'rural-ed/rural',
    unit: 'share',
    says: 'fall of emergency visits in the first week, rural hospitals',
    reported: asMean(0.1, '10.0%, p = .04'),
    distribution: normal({ mu: 0.1, sigma: 0.049 }),
    how: 'normal; standard error from the reported p',
    spread: 'sampling',
    n: null,
  }),
};
