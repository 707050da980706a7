import { describe, expect, it } from 'vitest';
import { assess, type Issue, parseScenario, ScenarioError, safeParseScenario } from '../../src/index.js';
import { nearest } from '../../src/scenario/nearest.js';

const sound = { organization: { beds: 300 }, attack: { kind: 'ransomware' } };
const issuesOf = (input: unknown): readonly Issue[] => {
  const result = safeParseScenario(input);
  return result.success ? [] : result.error.issues;
};
const only = (input: unknown): Issue => {
  const issues = issuesOf(input);
  expect(issues.map((issue) => `${issue.path}: ${issue.message}`)).toHaveLength(1);
  return issues[0] as Issue;
};
const system = (id: string, dependsOn: string[] = []) => ({ id, zone: 'clinical', dependsOn, priority: 1 });

describe('a sound scenario', () => {
  it('needs two facts and stays plain JSON', () => {
    expect(parseScenario(sound)).toEqual(sound);
    expect(JSON.parse(JSON.stringify(parseScenario(sound)))).toEqual(sound);
  });
});

describe('each fault tells path, meaning, unit, range, what was received', () => {
  it('a misspelt key, with the nearest known name', () => {
    expect(only({ ...sound, organization: { beds: 300, bedz: 2 } })).toMatchObject({
      path: 'organization.bedz',
      nearest: 'beds',
      received: '2',
    });
    expect(only({ ...sound, atack: {} })).toMatchObject({ path: 'atack', nearest: 'attack' });
    expect(only({ ...sound, assumptions: { paperCoverge: 0.5 } })).toMatchObject({ nearest: 'paperCoverage' });
  });

  it.each([
    ['a negative bed count', { beds: -5 }, '-5'],
    ['NaN', { beds: Number.NaN }, 'NaN'],
    ['Infinity', { beds: Number.POSITIVE_INFINITY }, 'Infinity'],
    ['text', { beds: 'many' }, '"many"'],
  ])('%s', (_, organization, received) => {
    const issue = only({ ...sound, organization });
    expect(issue).toMatchObject({
      path: 'organization.beds',
      says: 'staffed beds of the organization',
      unit: 'bed',
      range: '1 to 100000',
      received,
    });
  });

  it('negative money and a share above one', () => {
    expect(only({ ...sound, assumptions: { ransomAmount: -1 } })).toMatchObject({ unit: 'USD', received: '-1' });
    expect(only({ ...sound, assumptions: { paperCoverage: 1.2 } })).toMatchObject({ unit: 'share', range: '0 to 1' });
  });

  it('a swapped interval', () => {
    const issue = only({ ...sound, organization: { beds: { low: 400, high: 200 } } });
    expect(issue.path).toBe('organization.beds');
    expect(issue.message).toMatch(/swapped/);
    expect(issue.received).toBe('{"low":400,"high":200}');
  });

  it('a distribution that reaches outside the range', () => {
    const value = { distribution: 'normal', mu: 100, sigma: 80 };
    expect(only({ ...sound, organization: { beds: value } }).message).toMatch(/outside 1 to 100000/);
  });

  it('a dependency cycle among systems', () => {
    const systems = [system('ehr', ['identity']), system('identity', ['ehr'])];
    const issue = only({ ...sound, organization: { beds: 300, systems } });
    expect(issue.path).toBe('organization.systems');
    expect(issue.message).toMatch(/circle/);
  });

  it('an unknown system in a service’s reliance', () => {
    const services = [{ id: 'clinic', demand: 'office', reliance: { ehrr: 0.4 } }];
    const issue = only({ ...sound, organization: { beds: 300, services } });
    expect(issue).toMatchObject({ path: 'organization.services.0.reliance.ehrr', received: '"ehrr"', nearest: 'ehr' });
  });

  it('an unknown member of a family', () => {
    expect(only({ ...sound, assumptions: { restoreEffort: { ehrs: 10 } } })).toMatchObject({
      path: 'assumptions.restoreEffort.ehrs',
      nearest: 'ehr',
    });
  });

  it('a currency that does not match', () => {
    const insurance = { currency: 'EUR', coverages: [] };
    const issue = issuesOf({ ...sound, insurance }).find((one) => one.path === 'insurance.currency');
    expect(issue?.message).toMatch(/does not match/);
    expect(issue?.received).toBe('"EUR"');
  });

  it('dates that do not exist', () => {
    expect(only({ ...sound, attack: { kind: 'ransomware', start: '2026-02-30T10:00' } })).toMatchObject({
      path: 'attack.start',
    });
    const organization = { beds: 300, holidays: ['2026-13-01'] };
    expect(only({ organization, attack: { kind: 'ransomware', start: '2026-12-20T10:00' } })).toMatchObject({
      path: 'organization.holidays.0',
    });
  });

  it('an organization of no known size, and an unknown kind of attack', () => {
    expect(only({ ...sound, organization: {} }).message).toMatch(/beds or netRevenue/);
    expect(only({ ...sound, attack: { kind: 'ransom' } }).path).toBe('attack.kind');
  });

  it('all of them at once, and assess throws the same', () => {
    const bad = {
      organization: { beds: -1, bedz: 3, holidays: ['2026-02-30'] },
      attack: { kind: 'ransomware', start: 'tomorrow', containmentHours: { low: 9, high: 3 } },
      currency: 'EUR',
    };
    const paths = issuesOf(bad)
      .map((issue) => issue.path)
      .sort();
    expect(paths).toEqual([
      'attack.containmentHours',
      'attack.start',
      'currency',
      'organization.beds',
      'organization.bedz',
      'organization.holidays.0',
    ]);
    expect(() => assess(bad)).toThrow(ScenarioError);
    expect(() => assess(bad)).toThrow(/6 faults/);
  });

  it('anything that is no object', () => {
    for (const input of [null, 3, 'text', [], undefined]) expect(issuesOf(input).length).toBeGreaterThan(0);
  });
});

describe('nearest', () => {
  it('finds a name one slip away and none far away', () => {
    expect(nearest('resotrePace', ['restorePace', 'crews'])).toBe('restorePace');
    expect(nearest('zzzz', ['restorePace', 'crews'])).toBeUndefined();
  });
});
