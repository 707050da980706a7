import { beta, lognormal } from '../chance/index.js';
import { asMean, asMedian, findingsOf, type Study } from './study.js';

/** Who pays, and how much, in all sectors. */
export const coveware2025Study: Study = {
  id: 'coveware-2025',
  citation: {
    authors: 'Coveware',
    title: 'Quarterly ransomware report, third quarter of 2025',
    publisher: 'Coveware',
    year: 2025,
    url: 'http://rdnetbbs.com/?page=001-forum.ssjs&sub=fidonet_consprcy&thread=1673',
  },
  about: 'victims of all sectors that one responder handled (read in a copy)',
};

const finding = findingsOf(coveware2025Study);

/** Findings of the study. */
export const coveware2025 = {
  paidShare: finding({
    id: 'coveware-q3-2025/paid',
    unit: 'probability',
    says: 'share of victims that paid',
    reported: asMean(0.23, '23%; 19% where only data were stolen'),
    distribution: beta.fromMeanSize({ mean: 0.23, size: 200 }),
    how: 'beta about the share; the number of cases is not given and judged at 200',
    spread: 'judged',
    n: null,
  }),
  payment: finding({
    id: 'coveware-q3-2025/payment',
    unit: 'USD',
    says: 'ransom paid when one is',
    reported: asMedian(140000, 'median USD 140,000, mean 376,941'),
    distribution: lognormal.fromMedianMean({ median: 140_000, mean: 376_941 }),
    how: 'lognormal with the reported median and mean',
    spread: 'reported',
    n: null,
    priceYear: 2025,
    currency: 'USD',
  }),
};
