import { logitNormal } from '../../chance/index.js';
import { judged } from '../../evidence/index.js';
import { assumption, formula, total } from '../../sheet/index.js';
import { careDeferredIn, careDivertedIn, careLostIn } from '../downtime/encounters.js';
import { revenuePerEncounter } from '../organization/volumes.js';
import { lossComponent } from './component.js';

export const netRevenueLostBy = formula({
  name: 'netRevenueLostBy',
  unit: 'USD',
  over: 'service',
  says: 'net patient revenue of a service’s care that was lost or given elsewhere',
  formula: '(careLostBy + careDivertedBy) x revenuePerEncounter',
  from: { careLostIn, careDivertedIn, revenuePerEncounter },
  each: (x, i) => (x.careLostIn[i] + x.careDivertedIn[i]) * x.revenuePerEncounter[i],
});

export const lostNetRevenue = total(
  { name: 'lostNetRevenue', unit: 'USD', says: 'net patient revenue of care not given and not made up later' },
  [netRevenueLostBy],
);

export const revenueDelayedBy = formula({
  name: 'revenueDelayedBy',
  unit: 'USD',
  over: 'service',
  says: 'net patient revenue of care made up later: delayed, not lost',
  formula: 'careDeferredBy x revenuePerEncounter',
  from: { careDeferredIn, revenuePerEncounter },
  each: (x, i) => x.careDeferredIn[i] * x.revenuePerEncounter[i],
});

export const savedExpenseShare = assumption({
  name: 'savedExpenseShare',
  unit: 'share',
  range: [0, 1],
  says: 'share of lost net revenue that is not spent either: drugs, supplies, agency shifts',
  default: judged({
    id: 'judged-saved-expense',
    unit: 'share',
    distribution: logitNormal.fromInterval({ low: 0.12, high: 0.38, confidence: 0.9 }),
    range: [0.1, 0.45],
    says: 'saved expense',
    why: 'staff are paid through an outage; supplies and drugs are about a fifth to a third of hospital expense',
  }),
});

export const savedExpense = formula({
  name: 'savedExpense',
  unit: 'USD',
  says: 'expense that stopped with the lost care',
  formula: 'lostNetRevenue x savedExpenseShare',
  from: { lostNetRevenue, savedExpenseShare },
  each: (x, i) => x.lostNetRevenue[i] * x.savedExpenseShare[i],
});

export const businessInterruption = lossComponent({
  name: 'businessInterruption',
  says: 'income lost while care could not be given, after make-up and saved expense',
  formula: 'lostNetRevenue - savedExpense',
  from: { lostNetRevenue, savedExpense },
  each: (x, i) => x.lostNetRevenue[i] - x.savedExpense[i],
  mapsTo: { fairMam: 'Business Interruption', veris: 'Business disruption', oed: 'NPBI' },
});
