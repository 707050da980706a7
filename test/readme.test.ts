import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstExample, printed } from '../scripts/readme.js';

describe('the README', () => {
  const { code, output } = firstExample(readFileSync('README.md', 'utf8'));

  it('prints on its first screen what its code prints', () => {
    expect(code.split('\n').length).toBeGreaterThan(5);
    expect(printed(code)).toBe(output);
  });
});
