import { type Distribution, normal } from '../chance/index.js';
import { normalUpperQuantile } from '../numeric/index.js';
import { between } from './made.js';
import { asMean, findingsOf, type Study } from './study.js';

/** Rural against urban hospitals in the first week. */
export const rural2024Study: Study = {
  id: 'rural-2024',
  citation: {
    authors: 'Neprash HT, McGlave CC, Rydberg K, Henning-Smith C',
    title: 'What happens to rural hospitals during a ransomware attack? Evidence from Medicare data',
    publisher: 'The Journal of Rural Health',
    year: 2024,
    url: 'https://doi.org/10.1111/jrh.12834',
  },
  about: 'attacked rural and urban US hospitals, Medicare fee-for-service claims, 2016-2021',
};

const finding = findingsOf(rural2024Study);
const twoSided = (d: Distribution): number => 2 * d.cdf(0);

/** A fall with its two-sided p: the standard error is the fall over the normal quantile of p/2. */
const fall = (id: string, share: number, p: number, what: string) =>
  finding({
    id,
    unit: 'share',
    says: `fall of ${what} in the first week`,
    reported: asMean(share, `${(share * 100).toFixed(1)}%, p = ${p}`),
    also: [{ value: p, as: `p = ${p}`, gives: twoSided }],
    distribution: normal({ mu: share, sigma: share / normalUpperQuantile(p / 2) }),
    how: 'normal; standard error from the reported p',
    spread: 'sampling',
    n: null,
  });

/** Findings of the study. */
export const rural2024 = {
  ruralInpatientLost: fall('rural-inpatient/rural', 0.147, 0.04, 'inpatient volume, rural hospitals,'),
  urbanInpatientLost: fall('rural-inpatient/urban', 0.169, 0.01, 'inpatient volume, urban hospitals,'),
  urbanOutpatientLost: fall('rural-outpatient/urban', 0.22, 0.03, 'outpatient visits, urban hospitals,'),
  ruralOutpatientLost: fall(
    'rural-outpatient/rural',
    0.353,
    0.01,
    'outpatient visits, rural hospitals (p below the value used),',
  ),
  ruralEmergencyLost: fall('rural-ed/rural', 0.1, 0.04, 'emergency visits, rural hospitals,'),
  urbanEmergencyLost: fall('rural-ed/urban', 0.193, 0.01, 'emergency visits, urban hospitals,'),
  addedDistance: finding({
    id: 'rural-distance',
    unit: 'ratio',
    says: 'distance to the nearest hospital not attacked, over the usual one, for rural patients',
    ...between(4, 7, '4 to 7 times longer', null),
  }),
};
