import { logitNormal, lognormal } from '../../chance/index.js';
import { judged } from '../../evidence/index.js';
import { assumption, formula, total } from '../../sheet/index.js';
import { serviceDisruption } from '../downtime/care.js';
import { ehrOutage } from '../downtime/restoration.js';
import { footprint, netRevenue } from '../organization/size.js';
import { revenueDelayedBy } from './business-interruption.js';
import { lossComponent } from './component.js';

export const extraLaborShare = assumption({
  name: 'extraLaborShare',
  unit: 'share',
  range: [0, 1],
  says: 'agency staff, overtime, runners and couriers while systems are down, as a share of normal daily revenue',
  default: judged({
    id: 'judged-extra-labor',
    unit: 'share',
    distribution: logitNormal.fromInterval({ low: 0.015, high: 0.1, confidence: 0.9 }),
    range: [0.01, 0.2],
    says: 'extra labor',
    why: 'a survey splits the costliest attack of the year into 31% disruption, 21% idle users and 18% correcting care',
  }),
});

export const backEntryShare = assumption({
  name: 'backEntryShare',
  unit: 'share',
  range: [0, 1],
  says: 'clinical and clerical back-entry after the record is up, as a share of the extra labor',
  default: judged({
    id: 'judged-back-entry',
    unit: 'share',
    distribution: logitNormal.fromInterval({ low: 0.1, high: 0.5, confidence: 0.9 }),
    range: [0.05, 0.7],
    says: 'back-entry',
    why: 'about two minutes of manual work were timed for each minute of a practice’s record downtime',
  }),
});

export const makeUpPremium = assumption({
  name: 'makeUpPremium',
  unit: 'share',
  range: [0, 1],
  says: 'premium pay for making care up, as a share of the revenue made up',
  default: judged({
    id: 'judged-make-up-premium',
    unit: 'share',
    distribution: lognormal.fromInterval({ low: 0.02, high: 0.15, confidence: 0.9 }),
    range: [0, 0.25],
    says: 'make-up premium',
    why: 'weekend and evening lists are paid at a tenth or so more',
  }),
});

export const delayedRevenue = total(
  { name: 'delayedRevenue', unit: 'USD', says: 'net patient revenue of care made up later, all services' },
  [revenueDelayedBy],
);

export const extraExpense = lossComponent({
  name: 'extraExpense',
  says: 'costs over normal to keep going: agency, overtime, couriers, back-entry, premium pay for making care up',
  formula:
    'footprint x netRevenue / 8766 x (ehrOutage + backEntryShare x (serviceDisruption - ehrOutage)) x extraLaborShare + delayedRevenue x makeUpPremium',
  from: {
    footprint,
    netRevenue,
    ehrOutage,
    serviceDisruption,
    extraLaborShare,
    backEntryShare,
    delayedRevenue,
    makeUpPremium,
  },
  each: (x, i) => {
    const after = Math.max(0, x.serviceDisruption[i] - x.ehrOutage[i]);
    const hours = x.ehrOutage[i] + x.backEntryShare[i] * after;
    return (
      ((x.footprint[i] * x.netRevenue[i]) / 8766) * hours * x.extraLaborShare[i] +
      x.delayedRevenue[i] * x.makeUpPremium[i]
    );
  },
  mapsTo: { fairMam: 'Business Interruption', veris: 'Operating costs', oed: 'NPBI' },
});

export const backEntryHours = formula({
  name: 'backEntryHours',
  unit: 'hour',
  says: 'hours during which back-entry and reconciliation go on after the record is up',
  formula: 'serviceDisruption - ehrOutage',
  from: { serviceDisruption, ehrOutage },
  each: (x, i) => Math.max(0, x.serviceDisruption[i] - x.ehrOutage[i]),
});
