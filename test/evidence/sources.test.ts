import { describe, expect, it } from 'vitest';
import { main as sources } from '../../scripts/sources.js';
import { findings, studies } from '../../src/evidence/index.js';

const all = Object.values(findings);

describe('the printed sources', () => {
  it.each([
    ['text', sources()],
    ['Markdown', sources(true)],
  ])('as %s name each study, each finding and what it feeds', (_, page) => {
    for (const study of studies) expect(page).toContain(study.citation.title);
    for (const finding of all) expect(page).toContain(finding.id);
    expect(page).toContain('surveyMeanLoss');
    expect(page).toMatch(/Judged values \(\d+\)/);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  it('as Markdown keep every row of a table at six cells', () => {
    const rows = sources(true)
      .split('\n')
      .filter((one) => one.startsWith('|'));
    expect(rows.length).toBe(all.length + 2 * studies.length);
    for (const one of rows) expect(one.split(/(?<!\\)\|/).length, one).toBe(8);
  });
});
