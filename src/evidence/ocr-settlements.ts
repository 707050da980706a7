import { beta, lognormal } from '../chance/index.js';
import { averaged, point } from './made.js';
import { asMean, findingsOf, type Study } from './study.js';

/** Federal privacy enforcement after ransomware. */
export const ocrSettlementsStudy: Study = {
  id: 'ocr-settlements',
  citation: {
    authors: 'HHS Office for Civil Rights',
    title: 'April 2026 ransomware settlements',
    publisher: 'HHS',
    year: 2026,
    url: 'https://www.paubox.com/blog/what-ransomware-settlements-reveal-about-ocr-investigations',
  },
  about: 'ransomware settlements from 2018 to April 2026; reported ransomware breaches by year (Jiang 2025, FBI IC3)',
};

const finding = findingsOf(ocrSettlementsStudy);
/** Reported healthcare ransomware of about eight years: 148 to 249 complaints a year, some 1,200 in all. */
const reportedBreaches = 1200;

const settled = (id: string, amount: number, year: number, who: string) =>
  finding({
    id,
    unit: 'USD',
    says: `federal settlement of ${who}`,
    ...point(amount, `USD ${amount}`),
    n: 1,
    priceYear: year,
    currency: 'USD',
  });

/** Findings about penalties. */
export const ocrSettlements = {
  fineProbability: finding({
    id: 'ocr-2026-ransom/probability',
    unit: 'probability',
    grade: 'derived',
    says: 'share of reported ransomware breaches that ended in a federal settlement',
    reported: asMean(19 / reportedBreaches, '19 settlements to date, over about 1,200 reported attacks'),
    distribution: beta({ a: 19, b: reportedBreaches - 19 }),
    how: 'beta with settlements and the rest as shapes; the number of attacks is rounded from yearly complaints',
    spread: 'judged',
    n: reportedBreaches,
  }),
  ransomwareSettlement: finding({
    id: 'ocr-2026-ransom/amount',
    unit: 'USD',
    says: 'federal settlement after ransomware',
    reported: asMean(1_165_000 / 4, 'four settlements of April 2026, USD 1,165,000 together'),
    distribution: lognormal.fromMeanCv({ mean: 1_165_000 / 4, cv: 1.2 }),
    how: 'lognormal about the mean of four; the spread covers 80,000 and 950,000, the smallest and largest read',
    spread: 'judged',
    n: 4,
    priceYear: 2025,
    currency: 'USD',
  }),
  meanPenalty2024: finding({
    id: 'ocr-2024-total',
    unit: 'USD',
    grade: 'derived',
    says: 'mean federal penalty or settlement of any kind in 2024',
    ...averaged(9_108_846 / 14, 0.5, 'USD 9,108,846 over 14 actions, one of them 4.75 million', 14),
    priceYear: 2024,
    currency: 'USD',
  }),
  heritage: settled('ocr-heritage', 950_000, 2024, 'Heritage Valley, seven years after ransomware'),
  elgon: settled('ocr-elgon', 80_000, 2025, 'Elgon, ransomware with 31,000 patients'),
  anthem: settled('ocr-anthem', 16_000_000, 2018, 'Anthem, about 79 million people, the largest'),
};
