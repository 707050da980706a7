import { lognormal } from '../../chance/index.js';
import { irdeto2019, judged } from '../../evidence/index.js';
import { assumption } from '../../sheet/index.js';
import { luck } from '../attack/event.js';
import { careDisrupted } from '../downtime/care.js';
import { netRevenue } from '../organization/size.js';
import { lossComponent } from './component.js';
import { recordsTaken } from './records.js';

export const reputationProbability = assumption({
  name: 'reputationProbability',
  unit: 'probability',
  range: [0, 1],
  says: 'probability of lasting damage to reputation when care was disrupted or records were taken',
  default: irdeto2019.reputationShare,
});

const reputationLuck = luck('reputationLuck', 'whether reputation suffers');

export const attrition = assumption({
  name: 'attrition',
  unit: 'share',
  range: [0, 1],
  says: 'share of a year’s net revenue lost to patients who stay away afterwards, when reputation suffers',
  default: judged({
    id: 'judged-attrition',
    unit: 'share',
    distribution: lognormal.fromInterval({ low: 0.0003, high: 0.01, confidence: 0.9 }),
    range: [0, 0.03],
    says: 'patient attrition',
    why: 'volumes came back to normal within weeks in every study read; what stays away is small and hard to see',
  }),
});

export const attritionMargin = assumption({
  name: 'attritionMargin',
  unit: 'share',
  range: [0, 1],
  says: 'contribution margin lost with a patient who stays away',
  default: judged({
    id: 'judged-attrition-margin',
    unit: 'share',
    value: 0.4,
    range: [0.2, 0.6],
    says: 'contribution margin',
    why: 'over a year more expense follows volume than during an outage',
  }),
});

export const reputation = lossComponent({
  name: 'reputation',
  says: 'margin lost on patients who stay away afterwards',
  formula: 'netRevenue x attrition x attritionMargin, where care was disrupted or records taken and reputation suffers',
  from: { careDisrupted, recordsTaken, reputationLuck, reputationProbability, netRevenue, attrition, attritionMargin },
  each: (x, i) => {
    if (x.careDisrupted[i] === 0 && x.recordsTaken[i] < 1) return 0;
    if (x.reputationLuck[i] >= x.reputationProbability[i]) return 0;
    return x.netRevenue[i] * x.attrition[i] * x.attritionMargin[i];
  },
  mapsTo: { fairMam: 'Reputational Damage', veris: 'Brand damage' },
});
