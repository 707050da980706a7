import { logitNormal, lognormal } from '../chance/index.js';
import { averaged, counted } from './made.js';
import { asMean, findingsOf, type Study } from './study.js';

/** Deaths and stays in American hospitals, 2000 to 2010. */
export const cdcInpatient2013Study: Study = {
  id: 'cdc-inpatient-2013',
  citation: {
    authors: 'Hall MJ, Levant S, DeFrances CJ',
    title: 'Trends in inpatient hospital deaths: National Hospital Discharge Survey, 2000-2010',
    publisher: 'NCHS Data Brief 118',
    year: 2013,
    url: 'http://www.cdc.gov/nchs/products/databriefs/db118.htm',
  },
  about: 'US short-stay hospitals: 715,000 deaths in 35.1 million stays in 2010, 776,000 in 31.7 million in 2000',
};

const finding = findingsOf(cdcInpatient2013Study);
/** Who dies stays 7.9 days instead of 4.8: among those present on a day, more will die than among those admitted. */
const lengthBiased = ((715_000 / 35.1e6) * 7.9) / 4.8;

/** Findings about stays and deaths. */
export const cdcInpatient2013 = {
  lengthOfStay: finding({
    id: 'cdc-los',
    unit: 'day',
    says: 'mean stay of an admitted patient',
    reported: asMean(4.8, '4.8 days'),
    distribution: lognormal.fromMeanCv({ mean: 4.8, cv: 0.1 }),
    how: 'lognormal about the national mean; the spread between hospitals is judged (a 30-hospital system: 4.68)',
    spread: 'judged',
    n: null,
  }),
  inpatientMortality: finding({
    id: 'cdc-inhosp',
    unit: 'probability',
    grade: 'derived',
    says: 'in-hospital mortality of the patients present on an average day',
    reported: { value: 715_000 / 35.1e6, as: '715,000 deaths in 35.1 million stays', gives: (d) => d.quantile(0.05) },
    distribution: logitNormal.fromInterval({ low: 715_000 / 35.1e6, high: lengthBiased, confidence: 0.9 }),
    how: 'from the share of all stays (2.0%) to that of patients present on a day, who stay longer if they die (3.4%); Medicare reports 3%',
    spread: 'judged',
    n: 35_100_000,
  }),
  mortality2010: finding({
    id: 'cdc-inhosp/2010',
    unit: 'probability',
    grade: 'derived',
    says: 'share of all stays of 2010 that ended in death',
    ...counted(715_000, 35_100_000),
  }),
  stayOfThoseWhoDie: finding({
    id: 'cdc-los/died',
    unit: 'day',
    says: 'mean stay of patients who die in hospital',
    ...averaged(7.9, 0.05, '7.9 days', null),
  }),
};
