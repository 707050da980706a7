import { formula, process } from '../../sheet/index.js';
import { backupsLost } from '../attack/backups.js';
import { containmentHours, precautionaryShutdown, systemHit, zoneReached } from '../attack/spread.js';
import type { Site } from '../organization/site.js';
import {
  backupFactor,
  checkHours,
  crews,
  crewsAtMiddleSize,
  forensicHold,
  restoreEffort,
  restoreElasticity,
  restorePace,
  restoreScale,
  workRecoveryRatio,
} from './restoration-inputs.js';

/**
 * Restores systems as a project: after containment and the forensic hold, a limited number of crews take hit systems in
 * priority and dependency order; healthy systems taken offline are released after a check. A system is up when it is
 * restored and everything it depends on is up.
 */
export const { outage, recoveryComplete, crewHours } = process({
  name: 'restoration',
  says: 'restores the systems with limited crews, in priority and dependency order',
  formula:
    'list scheduling of restoreEffort x restorePace x restoreScale (x backupFactor) over crews, after containment and hold',
  from: {
    systemHit,
    zoneReached,
    precautionaryShutdown,
    backupsLost,
    containmentHours,
    forensicHold,
    checkHours,
    crews,
    restorePace,
    backupFactor,
    restoreEffort,
    restoreScale,
  },
  outputs: {
    outage: { unit: 'hour', over: 'system', says: 'hours a system is down, its dependencies counted' },
    recoveryComplete: { unit: 'hour', says: 'hours until the last hit system is restored' },
    crewHours: { unit: 'hour', says: 'hours of work of all restoration crews together' },
  },
  run: (x, out, count, site: Site) => {
    const crewFree = new Float64Array(100);
    const own = new Float64Array(site.systems.length);
    for (let row = 0; row < count; row++) {
      const contained = x.containmentHours[row] as number;
      const start = contained + (x.forensicHold[row] as number);
      const released = contained + (x.checkHours[row] as number);
      const pace = (x.restorePace[row] as number) * (x.restoreScale[row] as number);
      const slow = x.backupsLost[row] === 0 ? pace : pace * (x.backupFactor[row] as number);
      const teams = Math.max(1, Math.floor(x.crews[row] as number));
      const shut = x.precautionaryShutdown[row] !== 0;
      crewFree.fill(start, 0, teams);
      let last = 0;
      let worked = 0;
      for (const system of site.restoreOrder) {
        const needed = upWith(own, site.dependencies[system] as readonly number[]);
        let up = needed;
        if ((x.systemHit[system] as Float64Array)[row] !== 0) {
          const team = earliest(crewFree, teams);
          const begin = Math.max(crewFree[team] as number, needed);
          const effort = ((x.restoreEffort[system] as Float64Array)[row] as number) * slow;
          up = begin + effort;
          worked += effort;
          crewFree[team] = up;
          last = Math.max(last, up);
        } else if (shut && (x.zoneReached[site.zoneOf[system] as number] as Float64Array)[row] !== 0) {
          up = Math.max(needed, released);
        }
        own[system] = up;
        (out.outage[system] as Float64Array)[row] = up;
      }
      out.recoveryComplete[row] = last;
      out.crewHours[row] = worked;
    }
  },
});

function upWith(up: Float64Array, dependencies: readonly number[]): number {
  let latest = 0;
  for (const k of dependencies) latest = Math.max(latest, up[k] as number);
  return latest;
}

function earliest(free: Float64Array, teams: number): number {
  let best = 0;
  for (let k = 1; k < teams; k++) if ((free[k] as number) < (free[best] as number)) best = k;
  return best;
}

export const ehrOutage = formula({
  name: 'ehrOutage',
  unit: 'hour',
  says: 'hours the electronic health record is down',
  formula: 'outage[ehr]',
  from: { outage },
  each: (x, i, site: Site) => {
    const ehr = site.systems.findIndex((system) => system.id === 'ehr');
    return ehr < 0 ? 0 : x.outage[ehr][i];
  },
});

/** From the hit to the last system restored. */
export const restorationCells = [
  forensicHold,
  checkHours,
  crewsAtMiddleSize,
  crews,
  restorePace,
  backupFactor,
  restoreEffort,
  workRecoveryRatio,
  restoreElasticity,
  restoreScale,
  outage,
  recoveryComplete,
  crewHours,
  ehrOutage,
] as const;
