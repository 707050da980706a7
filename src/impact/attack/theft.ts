import { logitNormal } from '../../chance/index.js';
import { judged, neprash2022 } from '../../evidence/index.js';
import { assumption, formula } from '../../sheet/index.js';
import { luck } from './event.js';
import { consequence } from './spread.js';

export const theftProbability = assumption({
  name: 'theftProbability',
  unit: 'probability',
  range: [0, 1],
  says: 'probability that patient data are taken',
});

const theftLuck = luck('theftLuck', 'whether data are taken');

export const dataTaken = formula({
  name: 'dataTaken',
  unit: 'indicator',
  says: 'patient data were taken (1) or not (0)',
  formula: 'consequence and theftLuck < theftProbability',
  from: { consequence, theftLuck, theftProbability },
  each: (x, i) => (x.theftLuck[i] < x.theftProbability[i] ? x.consequence[i] : 0),
});

export const takenShare = assumption({
  name: 'takenShare',
  unit: 'share',
  range: [0, 1],
  says: 'share of the records held that are taken when data are taken',
  default: judged({
    id: 'judged-taken-share',
    unit: 'share',
    distribution: logitNormal.fromInterval({ low: 0.02, high: 0.9, confidence: 0.9 }),
    range: [0.001, 1],
    says: 'share of records taken',
    why: `attacks exposed ${neprash2022.patientsPerAttack.says} on average: far fewer than held, with a long tail`,
  }),
});
