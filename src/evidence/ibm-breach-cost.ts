import { averaged } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Cost of a data breach in healthcare, year by year. */
export const ibmBreachCostStudy: Study = {
  id: 'ibm-breach-cost',
  citation: {
    authors: 'IBM Security / Ponemon Institute',
    title: 'Cost of a Data Breach Report, 2019 to 2025: healthcare',
    publisher: 'IBM',
    year: 2025,
    url: 'https://www.techtarget.com/healthtechsecurity/news/366628031/Healthcare-remains-costliest-industry-for-breaches-at-742M',
  },
  about:
    'about 12 healthcare organizations a year (2% of 500 to 604), all countries, breaches up to some 100,000 records',
};

const finding = findingsOf(ibmBreachCostStudy);
/** About so many healthcare organizations stand behind one year's mean. */
const organizations = 12;

const mean = (year: number, millions: number) =>
  finding({
    id: `ibm-hc-${year}`,
    unit: 'USD',
    says: `mean cost of a healthcare data breach, report of ${year}`,
    ...averaged(millions * 1e6, 0.25, `USD ${millions} million`, organizations),
    priceYear: year - 1,
    currency: 'USD',
  });

/** Findings of the reports. */
export const ibmBreachCost = {
  mean2019: mean(2019, 6.45),
  mean2020: mean(2020, 7.13),
  mean2021: mean(2021, 9.23),
  mean2022: mean(2022, 10.1),
  mean2023: mean(2023, 10.93),
  mean2024: mean(2024, 9.77),
  mean2025: mean(2025, 7.42),
  lifecycle: finding({
    id: 'ibm-lifecycle-hc',
    unit: 'day',
    says: 'mean time to find and contain a healthcare data breach, report of 2025',
    ...averaged(279, 0.15, '279 days, 241 over all sectors', organizations),
  }),
  lostBusinessShare: finding({
    id: 'ibm-lostbusiness',
    unit: 'share',
    says: 'lost business inside the mean cost of a breach, all sectors, report of 2021',
    ...averaged(0.38, 0.1, '38%, USD 1.6 million', null),
  }),
};
