import { logitNormal, lognormal } from '../../chance/index.js';
import { choi2019, dameff2023, judged } from '../../evidence/index.js';
import { assumption, formula } from '../../sheet/index.js';
import { diversionHours, weeksLost } from '../downtime/care.js';
import { careDeferredIn, careDivertedIn, careLostIn, weeksPerYear } from '../downtime/encounters.js';
import type { Site } from '../organization/site.js';
import { annualEncounters } from '../organization/volumes.js';

const serviceAt = (site: Site, id: string): number => site.services.findIndex((service) => service.id === id);

export const timeCriticalShare = assumption({
  name: 'timeCriticalShare',
  unit: 'share',
  range: [0, 1],
  says: 'share of emergency visits that are stroke, heart attack, major trauma or sepsis',
  default: judged({
    id: 'judged-time-critical-share',
    unit: 'share',
    distribution: logitNormal.fromInterval({ low: 0.01, high: 0.04, confidence: 0.9 }),
    range: [0.005, 0.06],
    says: 'time-critical share of emergency visits',
    why: 'a few in a hundred by diagnosis counts; it varies with the trauma and stroke designation',
  }),
});

export const diversionDelay = assumption({
  name: 'diversionDelay',
  unit: 'minute',
  range: [0, 600],
  says: 'added minutes to treatment for a time-critical patient who is diverted',
  default: judged({
    id: 'judged-diversion-delay',
    unit: 'minute',
    distribution: lognormal.fromInterval({ low: 5, high: 45, confidence: 0.9 }),
    range: [2, 90],
    says: 'delay by diversion',
    why: 'minutes between urban hospitals, four to seven times as far for rural ones; one diverted patient lost an hour',
  }),
});

export const slowerDiagnostics = assumption({
  name: 'slowerDiagnostics',
  unit: 'minute',
  range: [0, 60],
  says: 'added minutes to an electrocardiogram for those who still arrive',
  default: choi2019.addedMinutesToEcg,
});

export const timeCriticalExposed = formula({
  name: 'timeCriticalExposed',
  unit: 'patient',
  says: 'time-critical emergency patients who would have come during diversion',
  formula: 'emergency visits in diversionHours x timeCriticalShare',
  from: { annualEncounters, diversionHours, timeCriticalShare },
  each: (x, i, site: Site) => {
    const k = serviceAt(site, 'emergency');
    return k < 0 ? 0 : (x.annualEncounters[k][i] * x.diversionHours[i] * x.timeCriticalShare[i]) / 8766;
  },
});

export const timeCriticalDelayed = formula({
  name: 'timeCriticalDelayed',
  unit: 'patient',
  says: 'time-critical patients taken elsewhere, each later by diversionDelay',
  formula: 'careDivertedBy[emergency] x timeCriticalShare',
  from: { careDivertedIn, timeCriticalShare },
  each: (x, i, site: Site) => {
    const k = serviceAt(site, 'emergency');
    return k < 0 ? 0 : x.careDivertedIn[k][i] * x.timeCriticalShare[i];
  },
});

export const delayMinutes = formula({
  name: 'delayMinutes',
  unit: 'minute',
  says: 'added minutes to treatment, over all time-critical patients of the diversion',
  formula: 'timeCriticalDelayed x diversionDelay + (timeCriticalExposed - delayed) x slowerDiagnostics',
  from: { timeCriticalDelayed, timeCriticalExposed, diversionDelay, slowerDiagnostics },
  each: (x, i) =>
    x.timeCriticalDelayed[i] * x.diversionDelay[i] +
    Math.max(0, x.timeCriticalExposed[i] - x.timeCriticalDelayed[i]) * x.slowerDiagnostics[i],
});

const urgent = ['oncology', 'surgery', 'inpatient'];

export const urgentCareDelayed = formula({
  name: 'urgentCareDelayed',
  unit: 'encounter',
  says: 'operations, cancer treatments and admissions deferred or cancelled',
  formula: 'careDeferredBy + careLostBy over oncology, surgery and inpatient',
  from: { careDeferredIn, careLostIn },
  each: (x, i, site: Site) => {
    let sum = 0;
    for (let s = 0; s < site.services.length; s++) {
      if (urgent.includes(site.services[s].id)) sum += x.careDeferredIn[s][i] + x.careLostIn[s][i];
    }
    return sum;
  },
});

export const routineCareDelayed = formula({
  name: 'routineCareDelayed',
  unit: 'encounter',
  says: 'clinic visits and outpatient tests deferred or cancelled',
  formula: 'careDeferredBy + careLostBy over the other services',
  from: { careDeferredIn, careLostIn },
  each: (x, i, site: Site) => {
    let sum = 0;
    for (let s = 0; s < site.services.length; s++) {
      if (!urgent.includes(site.services[s].id)) sum += x.careDeferredIn[s][i] + x.careLostIn[s][i];
    }
    return sum;
  },
});

export const leftPerExtraVisit = assumption({
  name: 'leftPerExtraVisit',
  unit: 'ratio',
  range: [0, 5],
  says: 'neighbors’ patients who leave unseen for each extra emergency visit there',
  default: dameff2023.leftUnseenPerExtraVisit,
});

export const spilloverVisits = formula({
  name: 'spilloverVisits',
  unit: 'encounter',
  says: 'extra emergency visits at neighboring hospitals (spill-over, not this organization’s own harm)',
  formula: 'careDivertedBy[emergency]',
  from: { careDivertedIn },
  each: (x, i, site: Site) => {
    const k = serviceAt(site, 'emergency');
    return k < 0 ? 0 : x.careDivertedIn[k][i];
  },
});

export const spilloverLeftUnseen = formula({
  name: 'spilloverLeftUnseen',
  unit: 'patient',
  says: 'neighbors’ patients who leave without being seen (spill-over, never added to this organization’s own)',
  formula: 'spilloverVisits x leftPerExtraVisit',
  from: { spilloverVisits, leftPerExtraVisit },
  each: (x, i) => x.spilloverVisits[i] * x.leftPerExtraVisit[i],
  source: 'Dameff 2023: patients leaving unseen rose from 158 to 360 in four weeks next door',
});

export const emergencyVisitsAtRisk = formula({
  name: 'emergencyVisitsAtRisk',
  unit: 'encounter',
  says: 'emergency visits not given here: the denominator of the delays',
  formula: 'weeksLost[emergency] x annualEncounters[emergency] / 52.18',
  from: { weeksLost, annualEncounters },
  each: (x, i, site: Site) => {
    const k = serviceAt(site, 'emergency');
    return k < 0 ? 0 : (x.weeksLost[k][i] * x.annualEncounters[k][i]) / weeksPerYear;
  },
});
