import { surveyed } from './made.js';
import { findingsOf, type Study } from './study.js';

/** What practitioners believe ransomware did to their patients. */
export const ponemonCensinet2021Study: Study = {
  id: 'ponemon-censinet-2021',
  citation: {
    authors: 'Ponemon Institute',
    title: 'The Impact of Ransomware on Healthcare During COVID-19 and Beyond',
    publisher: 'Censinet',
    year: 2021,
    url: 'https://netbreakingnews.com/ponemon-study-finds-link-between-ransomware-increased-mortality-rate/',
  },
  about: '597 US healthcare security practitioners, 2019-2021; opinions, not counts',
};

const finding = findingsOf(ponemonCensinet2021Study);
const hit = Math.round(0.43 * 597);
const disrupted = Math.round(0.45 * hit);

const reported = (id: string, share: number, what: string) =>
  finding({
    id: `censinet-impacts/${id}`,
    unit: 'probability',
    says: `share reporting ${what} where ransomware disrupted care`,
    ...surveyed(share, disrupted, `${Math.round(share * 100)}%`),
  });

/** Findings of the survey. */
export const ponemonCensinet2021 = {
  hitInTwoYears: finding({
    id: 'censinet-freq/hit',
    unit: 'probability',
    says: 'share of healthcare organizations with a ransomware attack in two years',
    ...surveyed(0.43, 597, '43%'),
  }),
  disruptedGivenHit: finding({
    id: 'censinet-freq/disrupted',
    unit: 'probability',
    says: 'share of those hit by ransomware whose care was disrupted',
    ...surveyed(0.45, hit, '45%'),
  }),
  longerStay: reported('stay', 0.71, 'longer stays'),
  delays: reported('delays', 0.7, 'delays of procedures and tests'),
  transfers: reported('transfers', 0.65, 'transfers or diversions'),
  complications: reported('complications', 0.36, 'more complications'),
  mortality: reported('mortality', 0.22, 'higher mortality'),
};
