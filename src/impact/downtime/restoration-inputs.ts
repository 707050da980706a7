import { constant, lognormal } from '../../chance/index.js';
import { judged } from '../../evidence/index.js';
import { pow } from '../../numeric/index.js';
import { assumption, formula } from '../../sheet/index.js';
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
