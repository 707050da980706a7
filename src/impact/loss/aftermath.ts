import { lognormal } from '../../chance/index.js';
import { irdeto2019, judged, klein2025 } from '../../evidence/index.js';
import { assumption, formula } from '../../sheet/index.js';
import { luck } from '../attack/event.js';
import { careDisrupted } from '../downtime/care.js';
import { outage } from '../downtime/restoration.js';
import type { Site } from '../organization/site.js';
import { beds, footprint, insuredProbability, netRevenue } from '../organization/size.js';
import { recordsTaken } from './breach.js';
import { lossComponent } from './component.js';

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

export const financingRate = assumption({
  name: 'financingRate',
  unit: 'share',
  range: [0, 1],
  says: 'yearly rate at which delayed cash is financed',
  default: judged({
    id: 'judged-financing-rate',
    unit: 'share',
    value: 0.07,
    range: [0.03, 0.12],
    says: 'cost of short-term funds',
    why: 'bank lines of hospitals in the middle of the twenties',
  }),
});

export const billingDelay = formula({
  name: 'billingDelay',
  unit: 'hour',
  says: 'hours for which bills go out late: until both the record and billing are up',
  formula: 'larger of outage[ehr] and outage[billing]',
  from: { outage },
  each: (x, i, site: Site) => {
    let longest = 0;
    for (let k = 0; k < site.systems.length; k++) {
      const { id } = site.systems[k] as Site['systems'][number];
      if (id === 'ehr' || id === 'billing') longest = Math.max(longest, x.outage[k]![i] as number);
    }
    return longest;
  },
});

export const financing = lossComponent({
  name: 'financing',
  says: 'interest on cash that comes late because bills go out late (the cash itself is delayed, not lost)',
  formula: 'footprint x netRevenue x (billingDelay / 8766)^2 x financingRate',
  from: { footprint, netRevenue, billingDelay, financingRate },
  each: (x, i) => {
    const years = x.billingDelay[i] / 8766;
    return x.footprint[i] * x.netRevenue[i] * years * years * x.financingRate[i];
  },
  mapsTo: { fairMam: 'Business Interruption', veris: 'Operating costs' },
});
