import { constant, lognormal } from '../../chance/index.js';
import { judged } from '../../evidence/index.js';
import { pow } from '../../numeric/index.js';
import { assumption, formula, process } from '../../sheet/index.js';
import { backupsLost, containmentHours, precautionaryShutdown, systemHit, zoneReached } from '../attack/spread.js';
import type { Site } from '../organization/site.js';
import { beds } from '../organization/size.js';

export const forensicHold = assumption({
  name: 'forensicHold',
  unit: 'hour',
  range: [0, 2000],
  says: 'hours between containment and the first restoration, while evidence is kept and the way in is closed',
  default: judged({
    id: 'judged-forensic-hold',
    unit: 'hour',
    distribution: lognormal.fromInterval({ low: 8, high: 120, confidence: 0.9 }),
    range: [0, 240],
    says: 'forensic hold',
    why: 'insurers and responders ask for images before rebuilding; one to five days in public accounts',
  }),
});

export const checkHours = assumption({
  name: 'checkHours',
  unit: 'hour',
  range: [0, 2000],
  says: 'hours after containment until healthy systems that were taken offline are released',
  default: judged({
    id: 'judged-check-hours',
    unit: 'hour',
    distribution: lognormal.fromInterval({ low: 6, high: 96, confidence: 0.9 }),
    range: [2, 240],
    says: 'verification of healthy systems',
    why: 'a system taken down on purpose only has to be proved clean',
  }),
});

export const crewsAtMiddleSize = assumption({
  name: 'crewsAtMiddleSize',
  unit: 'system',
  range: [0.5, 100],
  says: 'systems that an organization of 150 beds can restore at the same time',
  default: judged({
    id: 'judged-crews',
    unit: 'system',
    value: 3,
    range: [1, 8],
    says: 'restoration crews',
    why: 'a hospital’s own team and a responder’s; larger organizations bring more, with the fourth root of their size',
  }),
});

export const crews = formula({
  name: 'crews',
  unit: 'system',
  says: 'systems that can be restored at the same time',
  formula: 'crewsAtMiddleSize x (beds / 150)^0.25, at least 1',
  from: { crewsAtMiddleSize, beds },
  each: (x, i) => Math.max(1, x.crewsAtMiddleSize[i] * pow(x.beds[i] / 150, 0.25)),
});

export const restorePace = assumption({
  name: 'restorePace',
  unit: 'ratio',
  range: [0.01, 100],
  says: 'how slow restoration goes compared with the usual efforts (2 is twice as long)',
  default: judged({
    id: 'judged-restore-pace',
    unit: 'ratio',
    distribution: lognormal.fromInterval({ low: 0.22, high: 4.5, confidence: 0.9 }),
    range: [0.1, 10],
    says: 'pace of restoration',
    why: 'published outages of the same kind run from days to months; nothing measured explains the spread',
  }),
});

export const backupFactor = assumption({
  name: 'backupFactor',
  unit: 'ratio',
  range: [1, 20],
  says: 'how much longer a system takes when its backups are lost',
  default: judged({
    id: 'judged-backup-factor',
    unit: 'ratio',
    distribution: lognormal.fromInterval({ low: 1.2, high: 3, confidence: 0.9 }),
    range: [1, 8],
    says: 'effort without backups over effort with them',
    why: 'recovery cost was eight times higher where backups were compromised; time grows less than cost, and association is not cause',
  }),
});

/** Crew-hours per system at the usual pace: [usual, low, high]. */
const efforts: Readonly<Record<string, readonly [number, number, number]>> = {
  identity: [36, 8, 120],
  ehr: [84, 12, 500],
  laboratory: [60, 8, 300],
  pharmacy: [48, 8, 300],
  imaging: [72, 8, 400],
  devices: [40, 4, 240],
  phones: [48, 4, 336],
  scheduling: [36, 6, 240],
  billing: [150, 12, 800],
  mail: [120, 12, 600],
  portal: [240, 12, 1500],
  workstations: [600, 48, 2500],
};

const effortOf = (value: number, low: number, high: number, system: string) =>
  judged({
    id: `judged-effort-${system}`,
    unit: 'hour',
    distribution: constant({ value }),
    range: [low, high],
    says: `crew-hours to restore ${system}`,
    why: 'staged recoveries in public incidents give the order and the ratios; restorePace carries the spread',
  });

export const restoreEffort = assumption({
  name: 'restoreEffort',
  unit: 'hour',
  over: 'system',
  range: [0, 10_000],
  says: 'crew-hours to restore a hit system with its backups, at the usual pace',
  default: effortOf(48, 8, 400, 'another system'),
  defaults: Object.fromEntries(Object.entries(efforts).map(([id, [v, l, h]]) => [id, effortOf(v, l, h, id)])),
});

const workRatio = {
  id: 'judged-work-recovery',
  unit: 'ratio',
  distribution: lognormal.fromInterval({ low: 0.3, high: 2.5, confidence: 0.9 }),
  range: [0.1, 4],
  says: 'work recovery over outage',
  why: 'volumes came back over three to eight weeks after outages of one to four; back-entry was timed at about two minutes a minute',
} as const;

export const workRecoveryRatio = assumption({
  name: 'workRecoveryRatio',
  unit: 'ratio',
  range: [0, 20],
  says: 'hours of reloading, reconciling and back-entry for each hour of outage',
  default: judged(workRatio),
});

export const restoreElasticity = assumption({
  name: 'restoreElasticity',
  unit: 'ratio',
  range: [0, 1],
  says: 'how restoration effort grows with size: power of beds over 150',
  default: judged({
    id: 'judged-restore-elasticity',
    unit: 'ratio',
    value: 0.3,
    range: [0, 0.5],
    says: 'size elasticity of restoration effort',
    why: 'larger estates have more to rebuild and more hands; public outages grow little with size',
  }),
});

export const restoreScale = formula({
  name: 'restoreScale',
  unit: 'ratio',
  says: 'restoration effort for this size, compared with 150 beds',
  formula: '(beds / 150)^restoreElasticity',
  from: { beds, restoreElasticity },
  each: (x, i) => pow(x.beds[i] / 150, x.restoreElasticity[i]),
});

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
