import { beta, lognormal } from '../chance/index.js';
import { log } from '../numeric/index.js';
import { asMean, asMedian, findingsOf, type Study } from './study.js';

/** The survey of 2025: who pays, and how much. */
export const sophos2025Study: Study = {
  id: 'sophos-2025',
  citation: {
    authors: 'Sophos / Vanson Bourne',
    title: 'The state of ransomware in healthcare 2025',
    publisher: 'Sophos',
    year: 2025,
    url: 'https://www.orva.online/?p=41719',
  },
  about: '292 healthcare providers hit by ransomware in the year before the 2025 survey',
};

const finding = findingsOf(sophos2025Study);
/** Mean over median of 99 healthcare payments of 2024 (4.4 over 1.5 million), and of quarterly payments in all sectors. */
const meanOverMedian = 4.4 / 1.5;

/** Findings of the 2025 survey. */
export const sophos2025 = {
  paidShare: finding({
    id: 'sophos-2025-ransom/paid',
    unit: 'probability',
    says: 'share of healthcare victims that paid',
    reported: asMean(0.36, '36%; 61% in 2022'),
    distribution: beta.fromMeanSize({ mean: 0.36, size: 292 }),
    how: 'beta with the reported share as mean and the weight of the respondents',
    spread: 'sampling',
    n: 292,
  }),
  ransomPaid: finding({
    id: 'sophos-2025-ransom/payment',
    unit: 'USD',
    says: 'ransom paid by a healthcare victim that paid',
    reported: asMedian(150_000, 'USD 150,000; 1.47 million the year before'),
    distribution: lognormal({ mu: log(150_000), sigma: Math.sqrt(2 * log(meanOverMedian)) }),
    how: 'lognormal about the reported payment; its spread from the mean over the median of 99 payments of 2024',
    spread: 'reported',
    n: 105,
    priceYear: 2025,
    currency: 'USD',
  }),
};
