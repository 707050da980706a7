import { ocrSettlements } from '../../evidence/index.js';
import { assumption } from '../../sheet/index.js';
import { luck } from '../attack/event.js';
import { lossComponent } from './component.js';
import { recordsTaken } from './records.js';

export const fineProbability = assumption({
  name: 'fineProbability',
  unit: 'probability',
  range: [0, 1],
  says: 'probability of a federal privacy settlement or penalty when 500 or more records are taken',
  default: ocrSettlements.fineProbability,
});

const fineLuck = luck('fineLuck', 'whether the regulator settles or fines');

export const fineAmount = assumption({
  name: 'fineAmount',
  unit: 'USD',
  range: [0, 2e7],
  says: 'federal privacy settlement or penalty after ransomware, when there is one',
  default: ocrSettlements.ransomwareSettlement,
});

export const regulatory = lossComponent({
  name: 'regulatory',
  says: 'federal privacy settlement or penalty',
  formula: 'fineAmount where 500 records or more are taken and fineLuck < fineProbability',
  from: { recordsTaken, fineLuck, fineProbability, fineAmount },
  each: (x, i) => (x.recordsTaken[i] >= 500 && x.fineLuck[i] < x.fineProbability[i] ? x.fineAmount[i] : 0),
  mapsTo: { fairMam: 'Information Privacy', veris: 'Legal and regulatory', oed: 'REG' },
});
