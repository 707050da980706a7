import { lognormal, normal, truncated } from '../../chance/index.js';
import { cdcInpatient2013, judged } from '../../evidence/index.js';
import { assumption, formula } from '../../sheet/index.js';
import { weekOneLoss } from '../downtime/care.js';
import type { Site } from '../organization/site.js';
import { census, footprint } from '../organization/size.js';

export const baselineMortality = assumption({
  name: 'baselineMortality',
  unit: 'probability',
  range: [0, 0.5],
  says: 'in-hospital mortality of admitted patients in normal times',
  default: cdcInpatient2013.inpatientMortality,
});

export const mortalityEffect = assumption({
  name: 'mortalityEffect',
  unit: 'ratio',
  range: [-0.5, 3],
  says: 'relative increase of in-hospital mortality among patients already admitted, when a fifth of capacity is lost',
  default: judged({
    id: 'judged-mortality-effect',
    unit: 'ratio',
    distribution: truncated(normal({ mu: 0.35, sigma: 0.18 }), { low: 0 }),
    range: [0, 0.55],
    says: 'associated relative increase of in-hospital mortality',
    why: 'Medicare claims: 34 to 38% over specifications, 20% in an earlier version, 36 to 55% in the severest attacks; none was detected in the English worm of 2017, so zero stays possible',
  }),
});

/** Mean first-week loss of hospital volume over the attacks in which the mortality effect was estimated. */
const studiedLoss = 0.205;

export const capacityLostAtOnset = formula({
  name: 'capacityLostAtOnset',
  unit: 'ratio',
  says: 'first-week loss of inpatient capacity, compared with the attacks that were studied',
  formula: 'weekOneLoss[inpatient] / 0.205, at most 2.5',
  from: { weekOneLoss },
  each: (x, i, site: Site) => {
    const inpatient = site.services.findIndex((service) => service.id === 'inpatient');
    return inpatient < 0 ? 0 : Math.min(2.5, x.weekOneLoss[inpatient][i] / studiedLoss);
  },
  source: 'Neprash, McGlave, Nikpay 2026: volume fell 17 to 24% in the first week',
});

export const relativeMortality = formula({
  name: 'relativeMortality',
  unit: 'ratio',
  says: 'associated relative increase of in-hospital mortality among patients present at onset',
  formula: 'mortalityEffect x capacityLostAtOnset',
  from: { mortalityEffect, capacityLostAtOnset },
  each: (x, i) => x.mortalityEffect[i] * x.capacityLostAtOnset[i],
});

export const excessDeaths = formula({
  name: 'excessDeaths',
  unit: 'death',
  says: 'excess in-hospital deaths associated with the attack, among patients present at onset',
  formula: 'footprint x census x baselineMortality x relativeMortality',
  from: { footprint, census, baselineMortality, relativeMortality },
  each: (x, i) => x.footprint[i] * x.census[i] * x.baselineMortality[i] * x.relativeMortality[i],
  source: 'Neprash, McGlave, Nikpay 2026',
});

export const excessDeathsPerThousand = formula({
  name: 'excessDeathsPerThousand',
  unit: 'ratio',
  says: 'associated excess deaths for each 1,000 patients present at onset',
  formula: '1000 x excessDeaths / census',
  from: { excessDeaths, census },
  each: (x, i) => (x.census[i] > 0 ? (1000 * x.excessDeaths[i]) / x.census[i] : 0),
});

const perDeath = (id: string, level: string, low: number, high: number, range: readonly [number, number]) =>
  judged({
    id,
    unit: 'ratio',
    distribution: lognormal.fromInterval({ low, high, confidence: 0.9 }),
    range,
    says: `patients with ${level} harm for each associated death`,
    why: 'safety-event counts show several severe and tens of moderate events behind a death; no study of cyberattacks counted them',
  });

export const severePerDeath = assumption({
  name: 'severePerDeath',
  unit: 'ratio',
  range: [0, 100],
  says: 'patients with severe harm (AHRQ scale) for each associated death',
  default: perDeath('judged-severe-per-death', 'severe', 0.5, 5, [0, 10]),
});

export const moderatePerDeath = assumption({
  name: 'moderatePerDeath',
  unit: 'ratio',
  range: [0, 1000],
  says: 'patients with moderate harm (AHRQ scale) for each associated death',
  default: perDeath('judged-moderate-per-death', 'moderate', 2, 25, [0, 50]),
});

export const severelyHarmed = formula({
  name: 'severelyHarmed',
  unit: 'patient',
  says: 'patients with severe harm associated with the attack (AHRQ: severe, LA20748-2)',
  formula: 'excessDeaths x severePerDeath',
  from: { excessDeaths, severePerDeath },
  each: (x, i) => x.excessDeaths[i] * x.severePerDeath[i],
});

export const moderatelyHarmed = formula({
  name: 'moderatelyHarmed',
  unit: 'patient',
  says: 'patients with moderate harm associated with the attack (AHRQ: moderate, LA20749-0)',
  formula: 'excessDeaths x moderatePerDeath',
  from: { excessDeaths, moderatePerDeath },
  each: (x, i) => x.excessDeaths[i] * x.moderatePerDeath[i],
});
