import { lognormal } from '../chance/index.js';
import { averaged, point } from './made.js';
import { asMean, findingsOf, type Study, unseenOf } from './study.js';

/** What happened next door while four hospitals were down. */
export const dameff2023Study: Study = {
  id: 'dameff-2023',
  citation: {
    authors: 'Dameff C, Tully J, Chan TC, et al.',
    title: 'Ransomware attack associated with disruptions at adjacent emergency departments in the US',
    publisher: 'JAMA Network Open 6(5):e2312270',
    year: 2023,
    url: 'https://doi.org/10.1001/jamanetworkopen.2023.12270',
  },
  about:
    '19,857 visits at two academic emergency departments beside a system under attack, San Diego, April to June 2021',
};

const finding = findingsOf(dameff2023Study);
const visits = 19_857;
/** Extra visits in four weeks: daily census 251.4 against 218.4. */
const extraVisits = (251.4 - 218.4) * 28;

/** Two counts of equal periods: the log of their ratio has the variance 1/before + 1/during. */
const rise = (id: string, before: number, during: number, what: string) =>
  finding({
    id,
    unit: 'ratio',
    grade: 'derived',
    says: `${what} next door, during the attack over before`,
    reported: asMean(during / before, `${before} before, ${during} during, in four weeks`),
    distribution: lognormal.fromMeanCv({ mean: during / before, cv: Math.sqrt(1 / before + 1 / during) }),
    how: 'lognormal about the ratio of two counts, with their Poisson errors; one region, so places may differ more',
    spread: 'sampling',
    n: visits,
  });

/** Findings about spill-over. */
export const dameff2023 = {
  leftUnseenPerExtraVisit: finding({
    id: 'dameff-lwbs',
    unit: 'ratio',
    grade: 'derived',
    says: 'patients who left unseen for each extra visit',
    reported: asMean(
      (360 - 158) / extraVisits,
      '158 left unseen before, 360 during, in four weeks; 33 more visits a day',
    ),
    distribution: lognormal.fromMeanCv({ mean: (360 - 158) / extraVisits, cv: 0.5 }),
    how: 'lognormal about the ratio of the two changes; one place only, so the spread is judged',
    spread: 'judged',
    n: visits,
  }),
  censusRise: finding({
    id: 'dameff-census',
    unit: 'ratio',
    grade: 'derived',
    says: 'daily emergency census next door, during the attack over before',
    ...averaged(251.4 / 218.4, 0.1, '218.4 visits a day before, 251.4 during', visits),
  }),
  ambulanceRise: rise('dameff-ems', 1741, 2354, 'ambulance arrivals'),
  againstAdviceRise: rise('dameff-ama', 107, 161, 'departures against medical advice'),
  admissionsRise: rise('dameff-admissions', 1614, 1722, 'admissions through the emergency department'),
  waitRise: finding({
    id: 'dameff-wait',
    unit: 'share',
    says: 'rise of the median wait in the waiting room next door',
    ...averaged(0.476, 0.3, '47.6%', visits),
  }),
  stayRise: finding({
    id: 'dameff-los',
    unit: 'share',
    says: 'rise of the time admitted patients spent in the emergency department next door',
    ...averaged(0.339, 0.3, '33.9%', visits),
  }),
  regionalShare: finding({
    id: 'dameff-share',
    unit: 'share',
    says: 'share of the region’s discharges that the attacked system used to handle',
    ...point(0.25, 'about a quarter; the two departments studied about 11%'),
  }),
  strokeCodeRise: unseenOf(dameff2023Study)({
    id: 'dameff-stroke',
    unit: 'ratio',
    says: 'stroke codes next door, during the attack over before',
    ...averaged(102 / 59, 0.3, '59 before, 102 during (counts not seen)', visits),
    why: 'the summaries that were read confirm a rise of stroke codes but cut off before the counts',
    range: [1, 2.5],
  }),
};
