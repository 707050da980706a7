import { averaged, meanAndMedian } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Payments and downtime around the years of the baseline survey. */
export const coveware2021Study: Study = {
  id: 'coveware-2021',
  citation: {
    authors: 'Coveware',
    title: 'Quarterly ransomware reports, first quarter of 2019 to second quarter of 2021',
    publisher: 'Coveware',
    year: 2021,
    url: 'https://senseient.com/ride-the-lightning/current-ransomware-stats-from-coveware-a-ray-of-hope/',
  },
  about: 'victims of all sectors that one responder handled; numbers of cases not given',
};

const finding = findingsOf(coveware2021Study);

/** Findings of the reports. */
export const coveware2021 = {
  downtime2019: finding({
    id: 'coveware-q1-2019/days',
    unit: 'day',
    says: 'mean downtime of a ransomware victim, first quarter of 2019',
    ...averaged(7.3, 0.15, '7.3 days, 6.2 in the quarter before', null),
  }),
  downtimeCost2019: finding({
    id: 'coveware-q1-2019/cost',
    unit: 'USD',
    says: 'mean cost of downtime of a ransomware victim, first quarter of 2019, mostly small firms',
    ...averaged(64_645, 0.3, 'USD 64,645', null),
    priceYear: 2019,
    currency: 'USD',
  }),
  downtime2021: finding({
    id: 'coveware-q2-2021/days',
    unit: 'day',
    says: 'mean downtime of a ransomware victim, second quarter of 2021',
    ...averaged(23, 0.15, '23 days', null),
  }),
  payment2021: finding({
    id: 'coveware-q2-2021/payment',
    unit: 'USD',
    says: 'ransom paid when one is, second quarter of 2021',
    ...meanAndMedian(136_576, 47_008, 'mean USD 136,576, median 47,008', null),
    priceYear: 2021,
    currency: 'USD',
  }),
};
