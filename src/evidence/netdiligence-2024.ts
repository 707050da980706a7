import { lognormal } from '../chance/index.js';
import { averaged } from './made.js';
import { asMean, findingsOf, type Study } from './study.js';

/** What claims cost. */
export const netdiligence2024Study: Study = {
  id: 'netdiligence-2024',
  citation: {
    authors: 'NetDiligence',
    title: 'Cyber Claims Study 2024',
    publisher: 'NetDiligence',
    year: 2024,
    url: 'https://cannabisconnectinsurance.com/business-interruption-the-fastest-growing-cost',
  },
  about: '10,464 claims of 2019 to 2023, mainly US, 98% of small and mid-sized organizations',
};

const finding = findingsOf(netdiligence2024Study);

const cost = (id: string, mean: number, cv: number, what: string) =>
  finding({
    id,
    unit: 'USD',
    says: `mean cost: ${what}`,
    ...averaged(mean, cv, `USD ${mean}`, null),
    priceYear: 2023,
    currency: 'USD',
  });

/** Findings of the study. */
export const netdiligence2024 = {
  withInterruption: finding({
    id: 'netd-2024-bi/with',
    unit: 'USD',
    says: 'mean cost of a small organization’s incident with business interruption',
    reported: asMean(995000, 'USD 995,000'),
    distribution: lognormal.fromMeanCv({ mean: 995_000, cv: 0.15 }),
    how: 'lognormal about the mean; sampling error judged',
    spread: 'judged',
    n: null,
    priceYear: 2023,
    currency: 'USD',
  }),
  withoutInterruption: finding({
    id: 'netd-2024-bi/without',
    unit: 'USD',
    says: 'mean cost of a small organization’s incident without business interruption',
    reported: asMean(205000, 'USD 205,000'),
    distribution: lognormal.fromMeanCv({ mean: 205_000, cv: 0.1 }),
    how: 'lognormal about the mean; sampling error judged',
    spread: 'judged',
    n: null,
    priceYear: 2023,
    currency: 'USD',
  }),
  healthcare: finding({
    id: 'netd-2024-hc',
    unit: 'USD',
    says: 'mean cost of a small healthcare organization’s incident',
    reported: asMean(261000, 'USD 261,000'),
    distribution: lognormal.fromMeanCv({ mean: 261_000, cv: 0.15 }),
    how: 'lognormal about the mean; sampling error judged',
    spread: 'judged',
    n: null,
    priceYear: 2023,
    currency: 'USD',
  }),
  smallInterruption: cost(
    'netd-2024-bi/interruption',
    487_000,
    0.2,
    'business interruption inside a small organization’s claim with it',
  ),
  smallCrisis: cost(
    'netd-2024-bi/crisis',
    279_000,
    0.2,
    'crisis services inside a small organization’s claim with interruption',
  ),
  smallRecovery: cost(
    'netd-2024-bi/recovery',
    115_000,
    0.2,
    'recovery expense inside a small organization’s claim with interruption',
  ),
  largeTotal: cost('netd-2024-bi/large-total', 36_000_000, 0.4, 'large company’s incident with business interruption'),
  largeInterruption: cost(
    'netd-2024-bi/large-interruption',
    26_000_000,
    0.4,
    'business interruption inside a large company’s claim',
  ),
};
