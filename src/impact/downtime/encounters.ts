import { judged } from '../../evidence/index.js';
import { assumption, formula, total } from '../../sheet/index.js';
import { footprint } from '../organization/size.js';
import { annualEncounters, byService } from '../organization/volumes.js';
import { weeksLost } from './care.js';

/** Weeks of a mean year. */
export const weeksPerYear = 365.25 / 7;

export const careNotGiven = formula({
  name: 'careNotGiven',
  unit: 'encounter',
  over: 'service',
  says: 'encounters that did not take place here in their time',
  formula: 'footprint x weeksLost x annualEncounters / 52.18',
  from: { footprint, weeksLost, annualEncounters },
  each: (x, i) => (x.footprint[i] * x.weeksLost[i] * x.annualEncounters[i]) / weeksPerYear,
});

const ownService = (id: string, says: string, value: number) =>
  judged({
    id: `judged-${id}-own-service`,
    unit: 'share',
    value,
    range: [0, 1],
    says: `${says} of a service of your own`,
    why: 'nothing is known of it; give the share',
  });

export const divertibleShare = assumption({
  name: 'divertibleShare',
  unit: 'share',
  over: 'service',
  range: [0, 1],
  says: 'share of the care not given here that other providers give',
  default: ownService('divertible', 'divertible share', 0.1),
  defaults: byService(
    {
      id: 'judged-divertible-share',
      unit: 'share',
      says: 'divertible share',
      why: 'ambulance arrivals next door rose by a third while a quarter of the region was down; urgent care cannot wait',
    },
    {
      emergency: [0.7, 0.4, 0.9],
      inpatient: [0.5, 0.3, 0.8],
      intensiveCare: [0.8, 0.6, 1],
      surgery: [0.15, 0.05, 0.3],
      outpatient: [0.1, 0.02, 0.25],
      imaging: [0.25, 0.1, 0.5],
      laboratory: [0.3, 0.1, 0.5],
      maternity: [0.9, 0.7, 1],
      oncology: [0.2, 0.05, 0.5],
    },
  ),
});

export const deferrableShare = assumption({
  name: 'deferrableShare',
  unit: 'share',
  over: 'service',
  range: [0, 1],
  says: 'share of the care not given that can wait and would be made up, if capacity allows',
  default: ownService('deferrable', 'deferrable share', 0.4),
  defaults: byService(
    {
      id: 'judged-deferrable-share',
      unit: 'share',
      says: 'deferrable share',
      why: 'adjusters’ worked claims make up about half of elective and outpatient work and none of emergency care',
    },
    {
      emergency: [0, 0, 0.1],
      inpatient: [0.15, 0, 0.3],
      intensiveCare: [0, 0, 0.05],
      surgery: [0.6, 0.4, 0.8],
      outpatient: [0.5, 0.3, 0.7],
      imaging: [0.5, 0.3, 0.7],
      laboratory: [0.4, 0.2, 0.6],
      maternity: [0, 0, 0.05],
      oncology: [0.7, 0.5, 0.8],
    },
  ),
});

export const spareCapacity = assumption({
  name: 'spareCapacity',
  unit: 'share',
  range: [0, 1],
  says: 'spare capacity that can be used for making care up, as a share of normal demand',
  default: judged({
    id: 'judged-spare-capacity',
    unit: 'share',
    value: 0.1,
    range: [0.02, 0.25],
    says: 'spare capacity',
    why: 'weekend lists and longer days; full hospitals have little',
  }),
});

export const makeUpWeeks = assumption({
  name: 'makeUpWeeks',
  unit: 'week',
  range: [0, 104],
  says: 'weeks after recovery within which deferred care is made up',
  default: judged({
    id: 'judged-make-up-weeks',
    unit: 'week',
    value: 12,
    range: [4, 26],
    says: 'make-up window',
    why: 'patients who wait longer have gone elsewhere or got worse',
  }),
});

export const careDivertedIn = formula({
  name: 'careDivertedBy',
  unit: 'encounter',
  over: 'service',
  says: 'encounters given by other providers instead',
  formula: 'careNotGiven x divertibleShare',
  from: { careNotGiven, divertibleShare },
  each: (x, i) => x.careNotGiven[i] * x.divertibleShare[i],
});

export const careDeferredIn = formula({
  name: 'careDeferredBy',
  unit: 'encounter',
  over: 'service',
  says: 'encounters made up later here, within spare capacity',
  formula:
    'smallest of careNotGiven x deferrableShare, careNotGiven - diverted, and spareCapacity x makeUpWeeks of demand',
  from: { careNotGiven, careDivertedIn, deferrableShare, spareCapacity, makeUpWeeks, annualEncounters },
  each: (x, i) => {
    const left = x.careNotGiven[i] - x.careDivertedIn[i];
    const wanted = Math.min(left, x.careNotGiven[i] * x.deferrableShare[i]);
    return Math.min(wanted, (x.spareCapacity[i] * x.makeUpWeeks[i] * x.annualEncounters[i]) / weeksPerYear);
  },
});

export const careLostIn = formula({
  name: 'careLostBy',
  unit: 'encounter',
  over: 'service',
  says: 'encounters neither given elsewhere nor made up',
  formula: 'careNotGiven - diverted - deferred',
  from: { careNotGiven, careDivertedIn, careDeferredIn },
  each: (x, i) => Math.max(0, x.careNotGiven[i] - x.careDivertedIn[i] - x.careDeferredIn[i]),
});

export const careLost = total(
  { name: 'careLost', unit: 'encounter', says: 'encounters neither given elsewhere nor made up, all services' },
  [careLostIn],
);
export const careDeferred = total(
  { name: 'careDeferred', unit: 'encounter', says: 'encounters made up later here, all services' },
  [careDeferredIn],
);
export const careDiverted = total(
  { name: 'careDiverted', unit: 'encounter', says: 'encounters given by other providers instead, all services' },
  [careDivertedIn],
);

/** Care not given, split into lost, deferred and diverted. */
export const encounterCells = [
  careNotGiven,
  divertibleShare,
  deferrableShare,
  spareCapacity,
  makeUpWeeks,
  careDivertedIn,
  careDeferredIn,
  careLostIn,
  careLost,
  careDeferred,
  careDiverted,
] as const;
