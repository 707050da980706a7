import { logitNormal, lognormal } from '../../chance/index.js';
import { judged } from '../../evidence/index.js';
import { assumption } from '../../sheet/index.js';
import { luck } from '../attack/event.js';
import { lossComponent } from './component.js';
import { recordsTaken } from './records.js';

export const suitProbability = assumption({
  name: 'suitProbability',
  unit: 'probability',
  range: [0, 1],
  says: 'probability of a class action that is settled when 10,000 or more records are taken',
  default: judged({
    id: 'judged-suit-probability',
    unit: 'probability',
    distribution: logitNormal.fromInterval({ low: 0.3, high: 0.8, confidence: 0.9 }),
    range: [0.1, 0.95],
    says: 'settled class action',
    why: 'large US health breaches are now sued as a rule; small ones less',
  }),
});

const suitLuck = luck('suitLuck', 'whether a class action is settled');

export const settlementPerRecord = assumption({
  name: 'settlementPerRecord',
  unit: 'USD/record',
  range: [0, 5000],
  says: 'class settlement and defense for each record taken',
  default: judged({
    id: 'judged-settlement-per-record',
    unit: 'USD/record',
    distribution: lognormal.fromInterval({ low: 1, high: 40, confidence: 0.9 }),
    range: [0.5, 485],
    says: 'settlement per record',
    why: 'a system of five hospitals settled at about 24 dollars a record; one with leaked photographs at 485',
    priceYear: 2024,
    currency: 'USD',
  }),
});

export const litigation = lossComponent({
  name: 'litigation',
  says: 'class settlement and defense',
  formula: 'recordsTaken x settlementPerRecord where 10,000 records or more are taken and suitLuck < suitProbability',
  from: { recordsTaken, suitLuck, suitProbability, settlementPerRecord },
  each: (x, i) =>
    x.recordsTaken[i] >= 10_000 && x.suitLuck[i] < x.suitProbability[i]
      ? x.recordsTaken[i] * x.settlementPerRecord[i]
      : 0,
  mapsTo: { fairMam: 'Information Privacy', veris: 'Legal and regulatory', oed: 'LIA' },
});
