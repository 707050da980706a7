import { averaged } from './made.js';
import { findingsOf, type Study } from './study.js';

/** What claims cost in the years around the baseline survey. */
export const netdiligenceEarlierStudy: Study = {
  id: 'netdiligence-earlier',
  citation: {
    authors: 'NetDiligence',
    title: 'Cyber Claims Studies 2018, 2019 and 2023',
    publisher: 'NetDiligence',
    year: 2023,
    url: 'http://m.privacyrisksadvisors.com/news/netdiligence-releases-data-driven-analysis-on-cyber-claims/',
  },
  about: '1,201 claims of 2013-2017, 2,081 of 2014-2018 and 9,000 of 2018-2022, mainly US',
};

const finding = findingsOf(netdiligenceEarlierStudy);

const mean = (id: string, year: number, amount: number, n: number | null, what: string) =>
  finding({
    id,
    unit: 'USD',
    says: `mean cost: ${what}, study of ${year}`,
    ...averaged(amount, 0.25, `USD ${amount}`, n),
    priceYear: year - 1,
    currency: 'USD',
  });

/** Findings of the studies. */
export const netdiligenceEarlier = {
  healthcare2018: mean('netd-2018-hc/healthcare', 2018, 555_000, null, 'claim of a healthcare organization'),
  ransomware2018: mean('netd-2018-hc/ransomware', 2018, 229_000, null, 'ransomware claim'),
  small2019: mean('netd-2019/small', 2019, 178_000, null, 'breach of an organization under USD 2 billion revenue'),
  large2019: mean('netd-2019/large', 2019, 5_600_000, null, 'breach of an organization above USD 2 billion revenue'),
  smallInterruption2023: mean('netd-2023/interruption', 2023, 370_000, null, 'interruption of a small organization'),
  large2023: mean('netd-2023/large', 2023, 13_800_000, null, 'incident of a large company'),
  daysToContain2022: finding({
    id: 'netd-2023/days-2022',
    unit: 'day',
    says: 'mean time to contain ransomware at an insured organization, 2022',
    ...averaged(21, 0.2, '21 days in 2022, 16 in 2021', null),
  }),
};
