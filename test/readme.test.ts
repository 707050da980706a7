import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examples, printed } from '../scripts/readme.js';

describe('the README', () => {
  const found = examples(readFileSync('README.md', 'utf8'));

  it('shows its examples with what they print', () => {
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const { code } of found) expect(code.split('\n').length).toBeGreaterThan(5);
  });

  it.each(found)('prints what it says, example %#', ({ code, output }) => {
    expect(printed(code)).toBe(output);
  });
});
