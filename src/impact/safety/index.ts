import type { Cell } from '../../sheet/index.js';
import { total } from '../../sheet/index.js';
import * as delays from './delays.js';
import * as devices from './device-hazards.js';
import * as mortality from './mortality.js';

export * from './delays.js';
export * from './device-hazards.js';
export * from './mortality.js';

export const harmedPatients = total(
  {
    name: 'harmedPatients',
    unit: 'patient',
    says: 'patients with moderate or severe harm or death associated with the attack, among those present at onset',
  },
  [mortality.moderatelyHarmed, mortality.severelyHarmed, mortality.excessDeaths],
);

/** Safety outcomes that a run reports, headline first. Harm is associated excess, never priced. */
export const safetyOutcomes: readonly Cell[] = [
  mortality.excessDeaths,
  harmedPatients,
  mortality.severelyHarmed,
  mortality.moderatelyHarmed,
  mortality.excessDeathsPerThousand,
  mortality.relativeMortality,
  delays.timeCriticalExposed,
  delays.timeCriticalDelayed,
  delays.delayMinutes,
  delays.urgentCareDelayed,
  delays.routineCareDelayed,
  devices.devicesAffected,
  devices.patientsExposedToDevices,
  delays.spilloverVisits,
  delays.spilloverLeftUnseen,
];

/** Every cell of this room. */
export const safetyCells: readonly Cell[] = [
  ...[mortality, delays, devices].flatMap((room) => Object.values(room) as Cell[]),
  harmedPatients,
];
