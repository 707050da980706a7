import { constant, lognormal } from '../../chance/index.js';
import { abouk2024, type Finding, judged } from '../../evidence/index.js';
import { assumption, formula } from '../../sheet/index.js';
import { admissions, netRevenue } from './size.js';

/** One value for each service, each judged with its reason. */
export function byService<U extends string>(
  what: { readonly id: string; readonly unit: U; readonly says: string; readonly why: string },
  values: Readonly<Record<string, readonly [value: number, low: number, high: number]>>,
): Record<string, Finding<U>> {
  return Object.fromEntries(
    Object.entries(values).map(([service, [value, low, high]]) => [
      service,
      judged({
        id: `${what.id}-${service}`,
        unit: what.unit,
        distribution: constant({ value }),
        range: [low, high],
        says: `${what.says}, ${service}`,
        why: what.why,
      }),
    ]),
  );
}

const perAdmission = byService(
  {
    id: 'judged-encounters-per-admission',
    unit: 'ratio',
    says: 'encounters for each admission',
    why: 'usual mix of a general hospital; give the counts where they are known',
  },
  {
    inpatient: [0.77, 0.6, 0.9],
    intensiveCare: [0.12, 0.05, 0.25],
    surgery: [0.5, 0.3, 0.8],
    imaging: [2.5, 1, 4],
    laboratory: [3, 1, 6],
    maternity: [0.11, 0, 0.2],
    oncology: [0.4, 0, 1],
  },
);

const clinicVisits = judged({
  id: 'judged-outpatient-per-admission',
  unit: 'ratio',
  distribution: lognormal.fromInterval({ low: 8, high: 30, confidence: 0.9 }),
  range: [5, 60],
  says: 'clinic visits for each admission',
  why: 'national counts give about 20 outpatient visits an admission besides emergency, ancillary visits inside',
});

export const encountersPerAdmission = assumption({
  name: 'encountersPerAdmission',
  unit: 'ratio',
  over: 'service',
  range: [0, 100],
  says: 'encounters of a service for each admission',
  default: judged({
    id: 'judged-encounters-own-service',
    unit: 'ratio',
    distribution: constant({ value: 0.2 }),
    range: [0, 5],
    says: 'encounters for each admission of a service of your own',
    why: 'nothing is known of a service the library does not ship; give `annualEncounters`',
  }),
  defaults: { ...perAdmission, emergency: abouk2024.emergencyPerAdmission, outpatient: clinicVisits },
});

export const annualEncounters = formula({
  name: 'annualEncounters',
  unit: 'encounter/year',
  over: 'service',
  says: 'encounters of a service in a normal year, each counted once',
  formula: 'admissions x encountersPerAdmission',
  from: { admissions, encountersPerAdmission },
  each: (x, i) => x.admissions[i] * x.encountersPerAdmission[i],
});

export const revenueShare = assumption({
  name: 'revenueShare',
  unit: 'share',
  over: 'service',
  range: [0, 1],
  says: 'share of net patient revenue a service earns',
  default: judged({
    id: 'judged-revenue-share-own-service',
    unit: 'share',
    distribution: constant({ value: 0 }),
    range: [0, 1],
    says: 'revenue share of a service of your own',
    why: 'nothing is known of it; give its share',
  }),
  defaults: byService(
    {
      id: 'judged-revenue-share',
      unit: 'share',
      says: 'share of net patient revenue',
      why: 'about half of hospital revenue is inpatient; surgery and procedures earn most of the rest',
    },
    {
      emergency: [0.1, 0.05, 0.15],
      inpatient: [0.24, 0.15, 0.35],
      intensiveCare: [0.08, 0.03, 0.15],
      surgery: [0.22, 0.15, 0.35],
      outpatient: [0.14, 0.08, 0.25],
      imaging: [0.08, 0.04, 0.12],
      laboratory: [0.04, 0.02, 0.08],
      maternity: [0.03, 0, 0.06],
      oncology: [0.07, 0, 0.15],
    },
  ),
});

export const revenuePerEncounter = formula({
  name: 'revenuePerEncounter',
  unit: 'USD/encounter',
  over: 'service',
  says: 'net patient revenue of one encounter',
  formula: 'netRevenue x revenueShare / annualEncounters',
  from: { netRevenue, revenueShare, annualEncounters },
  each: (x, i) => (x.annualEncounters[i] > 0 ? (x.netRevenue[i] * x.revenueShare[i]) / x.annualEncounters[i] : 0),
});

/** Volumes and revenue by service. */
export const volumeCells = [encountersPerAdmission, annualEncounters, revenueShare, revenuePerEncounter] as const;
