import { describe, expect, it } from 'vitest';
import { constant, poisson } from '../../src/chance/index.js';
import {
  CapacityCurve,
  careCells,
  demandOf,
  demandUntil,
  outage,
  poissonCount,
  siteOf,
  weekHours,
  weeksLost,
} from '../../src/impact/index.js';
import { assess } from '../../src/index.js';
import { build, evaluate, type Override } from '../../src/sheet/index.js';

describe('weekly demand', () => {
  it.each(['aroundTheClock', 'emergency', 'inpatient', 'office'] as const)(
    '%s: a week is one, and it never falls',
    (shape) => {
      const demand = demandOf(shape);
      expect(demandUntil(demand, weekHours)).toBeCloseTo(1, 12);
      expect(demandUntil(demand, 60 * weekHours) - demandUntil(demand, 59 * weekHours)).toBeCloseTo(1, 9);
      for (let hour = 0; hour < 400; hour += 0.5)
        expect(demandUntil(demand, hour + 0.5)).toBeGreaterThanOrEqual(demandUntil(demand, hour));
    },
  );

  it('closes clinics on a holiday', () => {
    const usual = demandOf('office');
    const closed = demandOf('office', [2]);
    const wednesday = (demand: typeof usual): number => demandUntil(demand, 72) - demandUntil(demand, 48);
    expect(wednesday(closed)).toBeLessThan(0.1 * wednesday(usual));
    expect(demandUntil(demandOf('emergency', [2]), 72)).toBeGreaterThan(0.9 * demandUntil(demandOf('emergency'), 72));
  });
});

describe('capacity', () => {
  it('is the product over the systems that are down, whatever the order they come in', () => {
    const losses = [
      [30, 0.5],
      [10, 0.2],
      [20, 0.1],
    ] as const;
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      const curve = new CapacityCurve(3);
      for (const k of order) curve.add(losses[k]?.[0] ?? 0, losses[k]?.[1] ?? 0);
      curve.close(0, 0, 0);
      expect(curve.at(5)).toBeCloseTo(0.5 * 0.8 * 0.9, 12);
      expect(curve.at(15)).toBeCloseTo(0.5 * 0.9, 12);
      expect(curve.at(25)).toBeCloseTo(0.5, 12);
      expect(curve.at(31)).toBe(1);
    }
  });

  it('does not fall below the floor, and runs out along the ramp', () => {
    const curve = new CapacityCurve(2);
    curve.add(10, 0.9);
    curve.close(0.4, 12, 0.5);
    expect(curve.at(1)).toBe(0.4);
    expect(curve.at(10.1)).toBeGreaterThan(0.7);
    expect(curve.at(10.1)).toBeLessThan(curve.at(21));
    expect(curve.backTo(0.999)).toBe(22);
  });
});

/** Everything the restoration and the capacity need, at known values. */
function known(values: Record<string, number>) {
  const site = siteOf();
  const base: Record<string, number> = {
    beds: 150,
    payloadProbability: 1,
    spreadShare: 1,
    zoneReachProbability: 1,
    shutdownProbability: 0,
    backupsLostProbability: 0,
    containmentHours: 10,
    forensicHold: 5,
    checkHours: 1,
    crews: 2,
    restorePace: 1,
    backupFactor: 2,
    startHour: 0,
    relianceScale: 1,
    paperCoverage: 0.3,
    workRecoveryRatio: 0,
    rampStart: 0.5,
    diversionThreshold: 0.7,
  };
  const overrides = new Map<string, Override>(
    Object.entries({ ...base, ...values }).map(([name, value]) => [
      name,
      { by: 'you said', value: constant({ value }) },
    ]),
  );
  const members = {
    zone: ['office', 'clinical', 'devices', 'mobile', 'hosted'],
    system: site.systems.map((one) => one.id),
    service: site.services.map((one) => one.id),
    link: site.links.map((one) => one.id),
  };
  const program = build({ members, site, overrides }, [outage, weeksLost]);
  const columns = evaluate(program, { seed: 1, rows: { first: 0, count: 1 }, keep: [...program.nodes.keys()] });
  return (name: string): number => columns.get(name)?.[0] as number;
}

describe('restoration is a project', () => {
  it('waits for containment and hold, then restores in priority and dependency order with limited crews', () => {
    const at = known({});
    expect(at('outage[identity]')).toBe(15 + at('restoreEffort[identity]'));
    expect(at('outage[ehr]')).toBe(at('outage[identity]') + at('restoreEffort[ehr]'));
    expect(at('outage[laboratory]')).toBe(at('outage[identity]') + at('restoreEffort[laboratory]'));
    // Two crews are taken by the record and the laboratory: the pharmacy waits for the first to be free.
    expect(at('outage[pharmacy]')).toBe(
      Math.min(at('outage[ehr]'), at('outage[laboratory]')) + at('restoreEffort[pharmacy]'),
    );
    expect(at('crewHours')).toBeCloseTo(
      [
        'identity',
        'ehr',
        'laboratory',
        'pharmacy',
        'imaging',
        'devices',
        'phones',
        'scheduling',
        'billing',
        'mail',
        'portal',
        'workstations',
      ].reduce((sum, id) => sum + at(`restoreEffort[${id}]`), 0),
      9,
    );
  });

  it('more crews never take longer, lost backups never less', () => {
    const slow = known({ crews: 1 });
    const fast = known({ crews: 6 });
    const lost = known({ backupsLostProbability: 1 });
    const usual = known({});
    for (const id of ['identity', 'ehr', 'portal', 'workstations']) {
      expect(fast(`outage[${id}]`)).toBeLessThanOrEqual(slow(`outage[${id}]`));
      expect(lost(`outage[${id}]`)).toBeGreaterThan(usual(`outage[${id}]`));
    }
  });

  it('a healthy system is down while what it depends on is, and released after a check when shut on purpose', () => {
    const at = known({ spreadShare: 0.5, 'systemLuck[identity]': 0.1, systemLuck: 0.9 });
    expect(at('outage[ehr]')).toBe(at('outage[identity]'));
    expect(at('outage[devices]')).toBe(0);
    const shut = known({ spreadShare: 0.5, 'systemLuck[identity]': 0.1, systemLuck: 0.9, shutdownProbability: 1 });
    expect(shut('outage[devices]')).toBe(11);
  });
});

describe('care not given', () => {
  it('is the integral of demand times lost capacity', () => {
    const at = known({});
    const site = siteOf();
    const k = site.services.findIndex((service) => service.id === 'maternity');
    const demand = site.demand[k] as (typeof site.demand)[number];
    let lost = 0;
    for (let hour = 0; hour < 1500; hour += 0.05) {
      let capacity = 1;
      for (const [system, reliance] of Object.entries(site.services[k]?.reliance ?? {})) {
        if (at(`outage[${system}]`) > hour + 0.025) capacity *= 1 - reliance * 0.7;
      }
      lost += (1 - Math.max(0.6, capacity)) * (demandUntil(demand, hour + 0.05) - demandUntil(demand, hour));
    }
    expect(at('weeksLost[maternity]')).toBeCloseTo(lost, 3);
  });

  it('starts on the clock: an office service loses nothing on a Sunday night', () => {
    const short = { spreadShare: 0, restorePace: 0.01 };
    expect(known({ ...short, spreadShare: 0 })('weeksLost[outpatient]')).toBe(0);
    const sunday = known({ startHour: 6 * 24 + 12, containmentHours: 1, forensicHold: 0, restorePace: 0.01 });
    const monday = known({ startHour: 8, containmentHours: 1, forensicHold: 0, restorePace: 0.01 });
    expect(sunday('weeksLost[outpatient]')).toBeLessThan(0.05 * monday('weeksLost[outpatient]'));
    expect(sunday('weeksLost[maternity]')).toBeCloseTo(monday('weeksLost[maternity]'), 9);
  });

  it('has a cell for every column it fills', () => {
    expect(careCells.map((cell) => cell.name)).toContain('weeksLost');
  });
});

describe('a described start', () => {
  it('sets the hour of the week', () => {
    const run = assess(
      { organization: { beds: 100 }, attack: { kind: 'ransomware', start: '2026-11-24T06:30' } },
      { trials: 10 },
    );
    expect(run.outcome('startHour').column[0]).toBe(30.5);
  });
});

describe('counts by inversion', () => {
  it('equal the Poisson quantile', () => {
    for (const rate of [0.02, 0.6, 3, 40, 700])
      for (const u of [0.001, 0.3, 0.5, 0.97, 0.99999])
        expect(poissonCount(rate, u)).toBe(poisson({ lambda: rate }).quantile(u));
  });
});
