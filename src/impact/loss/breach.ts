import { logitNormal, lognormal } from '../../chance/index.js';
import { jacobs2014, judged, ocrSettlements } from '../../evidence/index.js';
import { exp, log } from '../../numeric/index.js';
import { assumption, formula } from '../../sheet/index.js';
import { luck } from '../attack/event.js';
import { dataTaken, takenShare } from '../attack/spread.js';
import { recordsHeld } from '../organization/size.js';
import { lossComponent } from './component.js';

export const recordsTaken = formula({
  name: 'recordsTaken',
  unit: 'record',
  says: 'patient records the attackers copied',
  formula: 'dataTaken x takenShare x recordsHeld',
  from: { dataTaken, takenShare, recordsHeld },
  each: (x, i) => x.dataTaken[i] * x.takenShare[i] * x.recordsHeld[i],
});

export const breachIntercept = assumption({
  name: 'breachIntercept',
  unit: 'log USD',
  range: [0, 20],
  says: 'log cost of a breach at one record, on the published line of log cost on log records',
  default: jacobs2014.intercept,
});

export const breachSlope = assumption({
  name: 'breachSlope',
  unit: 'ratio',
  range: [0, 2],
  says: 'slope of log breach cost on log records',
  default: jacobs2014.slope,
});

export const breachResidual = assumption({
  name: 'breachResidual',
  unit: 'log USD',
  range: [-10, 10],
  says: 'how far this breach lies from the line, on the log scale',
  default: jacobs2014.residual,
});

export const surveyedBreachCost = formula({
  name: 'surveyedBreachCost',
  unit: 'USD',
  says: 'breach cost as surveys count it: notification, monitoring, legal work, staff time and lost customers, 2014 dollars',
  formula: 'exp(breachIntercept + breachSlope x ln(recordsTaken) + breachResidual)',
  from: { recordsTaken, breachIntercept, breachSlope, breachResidual },
  each: (x, i) =>
    x.recordsTaken[i] < 1
      ? 0
      : exp(x.breachIntercept[i] + x.breachSlope[i] * log(x.recordsTaken[i]) + x.breachResidual[i]),
  source: 'Jacobs 2014, 115 breaches',
});

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
