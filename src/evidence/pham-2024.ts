import { beta, lognormal, normal } from '../chance/index.js';
import { asMean, asQuantile, findingsOf, type Study } from './study.js';

/** Cardiac arrests next door. */
export const pham2024Study: Study = {
  id: 'pham-2024',
  citation: {
    authors: 'Pham TT, Loo TM, Malhotra A, et al.',
    title:
      'Ransomware Cyberattack Associated With Cardiac Arrest Incidence and Outcomes at Untargeted, Adjacent Hospitals',
    publisher: 'Critical Care Explorations 6(4):e1079',
    year: 2024,
    url: 'https://doi.org/10.1097/CCE.0000000000001079',
  },
  about: '78 cardiac arrests (44 out of hospital) at two hospitals beside a system under attack, April to June 2021',
};

const finding = findingsOf(pham2024Study);
/** Arrests in four weeks before, during and after. */
const [before, during, after] = [21, 38, 19];

/** The 44 arrests out of hospital split 5, 22 and 17: the only counts that give the three reported shares. */
const survival = (id: string, share: number, n: number, when: string, as: string) =>
  finding({
    id,
    unit: 'probability',
    says: `survival of out-of-hospital arrests with favorable neurologic outcome next door, ${when}`,
    reported: asMean(share, as),
    distribution: beta.fromMeanSize({ mean: share, size: n }),
    how: 'beta with the weight of the arrests; a small sample, an upper bound of harm',
    spread: 'sampling',
    n,
  });

/** Findings of the study. */
export const pham2024 = {
  survivalBefore: survival('pham-ohca-cpc/before', 0.4, 5, 'before the attack', '40.0%'),
  survivalDuringAttack: survival(
    'pham-ohca-cpc/attack',
    0.045,
    22,
    'during the attack',
    '4.5%, against 40% before and 41% after',
  ),
  survivalAfter: survival('pham-ohca-cpc/after', 0.412, 17, 'after the attack', '41.2%'),
  arrestRise: finding({
    id: 'pham-ca-count',
    unit: 'ratio',
    grade: 'derived',
    says: 'cardiac arrests next door, during the attack over the four weeks before',
    reported: asMean(during / before, `${before} before, ${during} during, ${after} after; p = 0.03`),
    distribution: lognormal.fromMeanCv({ mean: during / before, cv: Math.sqrt(1 / before + 1 / during) }),
    how: 'lognormal about the ratio of two counts, with their Poisson errors',
    spread: 'sampling',
    n: before + during + after,
  }),
  arrestsForecast: finding({
    id: 'pham-forecast',
    unit: 'event',
    says: 'cardiac arrests of the month as forecast without the attack; 41 were seen',
    reported: asQuantile(0.025, 17, '27 forecast, 95% interval 17.0 to 37.4; 41 observed'),
    also: [asQuantile(0.975, 37.4, 'upper end of the interval')],
    distribution: normal.fromInterval({ low: 17, high: 37.4, confidence: 0.95 }),
    how: 'normal through the reported 95% interval of the forecast',
    spread: 'reported',
    n: null,
  }),
};
