import { judged } from '../../evidence/index.js';
import { assumption, formula } from '../../sheet/index.js';
import { outage } from '../downtime/restoration.js';
import type { Site } from '../organization/site.js';
import { footprint, netRevenue } from '../organization/size.js';
import { lossComponent } from './component.js';

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
