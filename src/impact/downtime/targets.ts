import { formula } from '../../sheet/index.js';
import type { Site } from '../organization/site.js';
import { disruption } from './care.js';
import { outage } from './restoration.js';

export const withinRto = formula({
  name: 'withinRto',
  unit: 'indicator',
  over: 'system',
  says: 'the system was back within its recovery time objective (1) or not (0); 1 where none is set',
  formula: 'outage <= rtoHours',
  from: { outage },
  each: (x, i, site: Site, system) => (x.outage[i] <= (site.systems[system]?.rtoHours ?? Infinity) ? 1 : 0),
});

export const beyondMtpd = formula({
  name: 'beyondMtpd',
  unit: 'indicator',
  over: 'service',
  says: 'the service was disrupted beyond its maximum tolerable period (1) or not (0); 0 where none is set',
  formula: 'disruption > mtpdHours',
  from: { disruption },
  each: (x, i, site: Site, service) => (x.disruption[i] > (site.services[service]?.mtpdHours ?? Infinity) ? 1 : 0),
});

/** The organization's own promises against what happens. */
export const targetCells = [withinRto, beyondMtpd] as const;
