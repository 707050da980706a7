import { logitNormal } from '../../chance/index.js';
import { judged } from '../../evidence/index.js';
import { assumption } from '../../sheet/index.js';
import { lossComponent } from './component.js';
import { surveyedBreachCost } from './records.js';

export const notifiedShare = assumption({
  name: 'notifiedShare',
  unit: 'share',
  range: [0, 1],
  says: 'share of a surveyed breach cost that is notification, call center and monitoring paid in cash',
  default: judged({
    id: 'judged-notified-share',
    unit: 'share',
    distribution: logitNormal.fromInterval({ low: 0.008, high: 0.2, confidence: 0.9 }),
    range: [0.003, 0.6],
    says: 'cash part of a surveyed breach cost',
    why: 'surveys count about 39% lost business and much staff time; claims paid 58 cents a record where surveys counted about 200 dollars',
  }),
});

export const notification = lossComponent({
  name: 'notification',
  says: 'notifying patients, call center, credit and identity monitoring',
  formula: 'surveyedBreachCost x notifiedShare',
  from: { surveyedBreachCost, notifiedShare },
  each: (x, i) => x.surveyedBreachCost[i] * x.notifiedShare[i],
  mapsTo: { fairMam: 'Information Privacy', veris: 'Legal and regulatory', oed: 'INRE' },
});
