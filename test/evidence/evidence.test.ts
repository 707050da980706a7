import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findings,
  grades,
  indexed,
  judged,
  latestPriceYear,
  priceIndex,
  spreads,
  studies,
} from '../../src/evidence/index.js';
import facts from './facts.json' with { type: 'json' };

const all = Object.values(findings);

describe('every finding', () => {
  it.each(all.map((finding) => [finding.id, finding] as const))('%s gives the reported numbers back', (_, finding) => {
    expect(finding.reported).toBeDefined();
    for (const { value, gives } of [finding.reported, ...(finding.also ?? [])].flatMap((one) => one ?? []))
      expect(Math.abs(gives(finding.distribution) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(value)));
  });

  it('has words, a unit, a way it was made, a ground for its width, and money its year', () => {
    for (const finding of all) {
      expect(finding.says.length, finding.id).toBeGreaterThan(8);
      expect(finding.how?.length ?? 0, finding.id).toBeGreaterThan(8);
      expect(finding.reported?.as.length ?? 0, finding.id).toBeGreaterThan(1);
      expect(Object.keys(spreads), finding.id).toContain(finding.spread);
      expect(Object.keys(grades), finding.id).toContain(finding.grade);
      if (/judged/.test(finding.how ?? '')) expect(finding.spread, finding.id).toBe('judged');
      if (finding.unit.startsWith('USD') || finding.unit.startsWith('GBP')) {
        expect(finding.currency, finding.id).toBe(finding.unit.slice(0, 3));
        expect(priceIndex, finding.id).toHaveProperty(String(finding.priceYear));
      }
    }
  });

  it('that was not seen is judged, with a reason and a range around its center', () => {
    const judgements = all.filter((finding) => finding.grade === 'judged');
    expect(judgements.length).toBeGreaterThan(0);
    for (const { id, why, range, distribution } of judgements) {
      expect(why?.length ?? 0, id).toBeGreaterThan(10);
      expect(distribution.quantile(0.5), id).toBeGreaterThanOrEqual(range?.[0] ?? Number.POSITIVE_INFINITY);
      expect(distribution.quantile(0.5), id).toBeLessThanOrEqual(range?.[1] ?? Number.NEGATIVE_INFINITY);
    }
  });
});

describe('a second entry of the sources', () => {
  const records: Record<string, { seen: boolean; numbers: number[] }> = facts.records;
  const recordOf = (id: string) => records[id] ?? records[id.replace(/\/[^/]*$/, '')];
  /** A count over a total, and a factor stated as `so many times less likely`. */
  const forms = (number: number, n: number): number[] => [number, number / n, 1 / number];

  it('knows every finding, and a number that was not seen is judged', () => {
    for (const { id, grade } of all) {
      expect(recordOf(id), id).toBeDefined();
      if (recordOf(id)?.seen === false) expect(grade, id).toBe('judged');
    }
  });

  it('holds every number of every measured finding', () => {
    const measured = all.filter((one) => one.grade === 'measured');
    expect(measured.length).toBeGreaterThan(120);
    for (const { id, n, reported, also = [] } of measured) {
      const entries = recordOf(id)?.numbers.flatMap((number) => forms(number, n ?? 1)) ?? [];
      // Shares from counts are printed to three digits in the source.
      const tolerance = / of \d/.test(reported?.as ?? '') ? 5e-4 : 1e-9;
      for (const { value } of [reported, ...also].flatMap((one) => one ?? []))
        expect(Math.min(...entries.map((entry) => Math.abs(entry - value))), id).toBeLessThanOrEqual(tolerance);
    }
  });
});

describe('studies', () => {
  it('are cited whole, once, and each has findings', () => {
    expect(new Set(studies.map((study) => study.id)).size).toBe(studies.length);
    for (const study of studies) {
      expect(study.citation.authors.length * study.citation.title.length, study.id).toBeGreaterThan(0);
      expect(study.citation.year, study.id).toBeGreaterThan(2010);
      expect(
        all.some((finding) => finding.study?.id === study.id),
        study.id,
      ).toBe(true);
    }
  });

  it('forget no file of the room', () => {
    const rest = 'index study judgement price-index bibliography made grades catalogue'
      .split(' ')
      .map((name) => `${name}.ts`);
    const files = readdirSync('src/evidence').filter((name) => !rest.includes(name));
    expect(files.length).toBe(studies.length);
  });

  it('ids are unique over findings', () => {
    expect(all.length).toBe(new Set(all.map((finding) => finding.id)).size);
  });
});

describe('the survey behind the baseline', () => {
  it('is exact', () => {
    expect(findings['irdeto-hc-mean-cost']?.distribution.mean).toBeCloseTo(346_205, 6);
    expect(findings['irdeto-no-fin-impact']?.distribution.mean).toBeCloseTo(0.07, 12);
    const { mean = 0, variance = 0 } = findings['irdeto-hc-mean-cost']?.distribution ?? {};
    expect(Math.sqrt(variance) / mean).toBeGreaterThan(0.15);
    expect(Math.sqrt(variance) / mean).toBeLessThan(0.25);
  });
});

describe('price index', () => {
  it('brings 346,205 of 2019 to 424,791 of 2024, and back', () => {
    expect(Math.round(indexed(346_205, 2019, 2024))).toBe(424_791);
    expect(indexed(indexed(100, 2012, 2023), 2023, 2012)).toBeCloseTo(100, 10);
    expect(Object.keys(priceIndex).map(Number)).toContain(latestPriceYear);
  });

  it('agrees with the second entry, year by year', () => {
    expect(priceIndex).toEqual(facts.consumerPrices);
  });

  it('refuses years it does not cover', () => {
    expect(() => indexed(1, 2009, 2020)).toThrow(/2009/);
    expect(() => indexed(1, 2020, 2031)).toThrow(/2031/);
  });
});

describe('a judgement', () => {
  const sound = { id: 'x', unit: 'hour', value: 3, range: [1, 8], says: 'a thing', why: 'seen often' } as const;
  it('needs a reason, a range in order, one value, and a year for money', () => {
    expect(judged(sound).grade).toBe('judged');
    expect(() => judged({ ...sound, why: ' ' })).toThrow(/why/);
    expect(() => judged({ ...sound, range: [8, 1] })).toThrow(/swapped/);
    const { value: _, ...none } = sound;
    expect(() => judged(none)).toThrow(/either/);
    expect(() => judged({ ...sound, unit: 'USD' })).toThrow(/price year/);
  });
});
