import { constant, logitNormal, lognormal, uniform } from '../../chance/index.js';
import { judged } from '../../evidence/index.js';
import { assumption } from '../../sheet/index.js';
import { weekHours } from '../organization/demand.js';
import { hospitalServices } from '../organization/services.js';
import { byService } from '../organization/volumes.js';

export const startHour = assumption({
  name: 'startHour',
  unit: 'hour',
  range: [0, weekHours],
  says: 'hour of the week at which systems go down, from Monday 00:00 in the organization’s time',
  default: judged({
    id: 'judged-start-hour',
    unit: 'hour',
    distribution: uniform({ min: 0, max: weekHours }),
    range: [0, weekHours],
    says: 'any hour of the week',
    why: 'attackers prefer nights and weekends, but no count by hour was found',
  }),
});

/** Reliance of each service on each system, from the facts of the services. */
export const reliance = assumption({
  name: 'reliance',
  unit: 'share',
  over: 'link',
  range: [0, 1],
  says: 'share of a service’s capacity lost without a system, before paper procedures help',
  defaults: Object.fromEntries(
    hospitalServices.flatMap((service) =>
      Object.entries(service.reliance).map(([system, value]) => [
        `${service.id}/${system}`,
        judged({
          id: `judged-reliance-${service.id}-${system}`,
          unit: 'share',
          distribution: constant({ value }),
          range: [0, 1],
          says: `reliance of ${service.id} on ${system}`,
          why: 'how the service works; relianceScale carries the uncertainty, and the first-week volumes bound it',
        }),
      ]),
    ),
  ),
});

export const relianceScale = assumption({
  name: 'relianceScale',
  unit: 'ratio',
  range: [0, 5],
  says: 'how digital this organization is compared with the usual reliances',
  default: judged({
    id: 'judged-reliance-scale',
    unit: 'ratio',
    distribution: lognormal.fromInterval({ low: 0.5, high: 1.8, confidence: 0.9 }),
    range: [0.2, 2.5],
    says: 'digital dependence',
    why: 'hospitals in the same outage lost from a tenth to two fifths of their activity',
  }),
});

export const paperCoverage = assumption({
  name: 'paperCoverage',
  unit: 'share',
  range: [0, 1],
  says: 'share of the lost capacity that downtime procedures on paper give back',
  default: judged({
    id: 'judged-paper-coverage',
    unit: 'share',
    distribution: logitNormal.fromInterval({ low: 0.15, high: 0.6, confidence: 0.9 }),
    range: [0, 0.8],
    says: 'cover by paper procedures',
    why: 'admissions fell by a fifth while most systems were down, so paper carries much of the work',
  }),
});

export const capacityFloor = assumption({
  name: 'capacityFloor',
  unit: 'share',
  over: 'service',
  range: [0, 1],
  says: 'minimum service level on paper, reached whatever is down',
  default: judged({
    id: 'judged-capacity-floor',
    unit: 'share',
    value: 0.2,
    range: [0, 0.5],
    says: 'minimum service level',
    why: 'no public incident closed a service altogether for long, except radiotherapy and imaging',
  }),
  defaults: byService(
    { id: 'judged-capacity-floor', unit: 'share', says: 'minimum service level', why: 'who walks in must be seen' },
    {
      emergency: [0.4, 0.2, 0.7],
      inpatient: [0.4, 0.2, 0.7],
      intensiveCare: [0.5, 0.3, 0.8],
      maternity: [0.6, 0.3, 0.9],
    },
  ),
});

export const rampStart = assumption({
  name: 'rampStart',
  unit: 'share',
  range: [0, 1],
  says: 'share of the mean loss during the outage that is left when the last system is back',
  default: judged({
    id: 'judged-ramp-start',
    unit: 'share',
    value: 0.75,
    range: [0.2, 1],
    says: 'loss left at the start of work recovery',
    why: 'volumes were still down by a sixth in the second week in California and came back over weeks',
  }),
});

export const diversionThreshold = assumption({
  name: 'diversionThreshold',
  unit: 'share',
  range: [0, 1],
  says: 'emergency capacity below which ambulances are diverted',
  default: judged({
    id: 'judged-diversion-threshold',
    unit: 'share',
    value: 0.7,
    range: [0.5, 0.9],
    says: 'diversion threshold',
    why: '5 of 34 infected English trusts and 16 of 374 attacked US organizations diverted: it takes a deep loss',
  }),
});
