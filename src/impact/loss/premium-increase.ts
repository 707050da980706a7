import { lognormal } from '../../chance/index.js';
import { judged, klein2025 } from '../../evidence/index.js';
import { assumption } from '../../sheet/index.js';
import { luck } from '../attack/event.js';
import { careDisrupted } from '../downtime/care.js';
import { beds, insuredProbability } from '../organization/size.js';
import { lossComponent } from './component.js';
import { recordsTaken } from './records.js';

export const premiumPerBed = assumption({
  name: 'premiumPerBed',
  unit: 'USD/bed',
  range: [0, 1e5],
  says: 'annual cyber insurance premium per bed before the event',
  default: klein2025.premiumPerBed,
});

export const premiumRise = assumption({
  name: 'premiumRise',
  unit: 'share',
  range: [0, 10],
  says: 'rise of the premium after an insured event, summed over the years it lasts',
  default: judged({
    id: 'judged-premium-rise',
    unit: 'share',
    distribution: lognormal.fromInterval({ low: 0.2, high: 2.5, confidence: 0.9 }),
    range: [0, 3],
    says: 'premium rise',
    why: 'healthcare premiums rose 73% in the hard market of 2021; loads after a claim last about three renewals',
  }),
});

const insuredLuck = luck('insuredLuck', 'whether there is a policy to renew');

export const premiumIncrease = lossComponent({
  name: 'premiumIncrease',
  says: 'higher insurance premium after the event',
  formula: 'beds x premiumPerBed x premiumRise where insured and care was disrupted or records taken',
  from: { careDisrupted, recordsTaken, insuredLuck, insuredProbability, beds, premiumPerBed, premiumRise },
  each: (x, i) => {
    if (x.careDisrupted[i] === 0 && x.recordsTaken[i] < 500) return 0;
    return x.insuredLuck[i] < x.insuredProbability[i] ? x.beds[i] * x.premiumPerBed[i] * x.premiumRise[i] : 0;
  },
  mapsTo: { fairMam: 'Reputational Damage', veris: 'Operating costs' },
});
