import { describe, expect, it } from 'vitest';
import { assumptions, cellsByRoom, siteOf, zones } from '../../src/impact/index.js';
import { assess, parseScenario, scenarioJsonSchema } from '../../src/index.js';

const site = siteOf();
const members: Record<string, readonly string[]> = {
  zone: zones,
  system: site.systems.map((one) => one.id),
  service: site.services.map((one) => one.id),
  link: site.links.map((one) => one.id),
};

/** A sensible number for each input: its default's middle, or the middle of its range. */
function everyValue(room: string): Record<string, unknown> {
  const cells = (cellsByRoom[room] ?? []).filter((cell) => assumptions.includes(cell as never));
  return Object.fromEntries(
    cells.map((cell) => {
      const input = assumptions.find((one) => one.name === cell.name);
      const one = input?.default ?? Object.values(input?.defaults ?? {})[0];
      const [low = 0, high = 1] = input?.range ?? [];
      const value = Math.min(high, Math.max(low, one?.distribution.quantile(0.5) ?? (low + high) / 2));
      return [
        cell.name,
        cell.over === undefined
          ? value
          : Object.fromEntries((members[cell.over] ?? []).map((member) => [member, value])),
      ];
    }),
  );
}

const whole = {
  name: 'every field',
  description: 'all that can be said',
  currency: 'USD',
  priceYear: 2024,
  organization: {
    name: 'General',
    kind: 'hospital',
    timeZone: 'America/Chicago',
    holidays: ['2026-12-25'],
    systems: site.systems.map((one) => ({
      ...one,
      dependsOn: [...one.dependsOn],
      rtoHours: 48,
      restoreEffort: { low: 10, high: 60 },
    })),
    services: site.services.map((one) => ({
      ...one,
      reliance: { ...one.reliance },
      mtpdHours: 72,
      annualEncounters: 5000,
      revenueShare: 0.1,
    })),
    ...everyValue('organization'),
    beds: { low: 250, mode: 300, high: 320 },
    netRevenue: { distribution: 'lognormal', mean: 5e8, cv: 0.1 },
  },
  attack: { kind: 'ransomware', start: '2026-12-24T22:15', ...everyValue('attack') },
  assumptions: { ...everyValue('downtime'), ...everyValue('safety'), ...everyValue('loss'), ...everyValue('prior') },
};

describe('a scenario with every field set', () => {
  it('parses to itself and runs', () => {
    expect(parseScenario(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    const run = assess(whole, { trials: 400 });
    expect(run.outcome('totalLoss').mean).toBeGreaterThan(0);
    expect(
      run.assumptions.filter((input) => input.by === 'default' && input.grade !== 'luck').map((input) => input.name),
    ).toEqual([]);
  });

  it('counts the holiday: clinics lose less on a closed day', () => {
    const open = assess({ ...whole, organization: { ...whole.organization, holidays: [] } }, { trials: 400 });
    const closed = assess(whole, { trials: 400 });
    expect(closed.outcome('weeksLost[outpatient]').mean).toBeLessThan(open.outcome('weeksLost[outpatient]').mean);
  });
});

describe('objectives of the organization', () => {
  it('are reported as probabilities where they are set', () => {
    const run = assess(whole, { trials: 400 });
    const [kept, broken] = [run.outcome('withinRto[ehr]'), run.outcome('beyondMtpd[surgery]')];
    const share = run.outcome('outage[ehr]').column.filter((hours) => hours <= 48).length / 400;
    expect(kept.mean).toBeCloseTo(share, 12);
    expect(broken.mean).toBeCloseTo(
      run.outcome('disruption[surgery]').column.filter((hours) => hours > 72).length / 400,
      12,
    );
    expect(
      assess({ organization: { beds: 80 }, attack: { kind: 'ransomware' } }, { trials: 50 }).downtime['withinRto[ehr]'],
    ).toBeUndefined();
  });
});

describe('the JSON Schema', () => {
  it('describes quantities with their meaning and range', () => {
    const schema = JSON.stringify(scenarioJsonSchema());
    expect(schema).toContain('staffed beds of the organization [bed]');
    expect(schema).toContain('"maximum":100000');
  });
});
