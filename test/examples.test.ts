import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = readdirSync('examples').filter((name) => name.endsWith('.ts'));

describe('every example', () => {
  it.each(files)('%s exports main() and prints something to read', async (file) => {
    const { main } = (await import(`../examples/${file}`)) as { main: () => string | Promise<string> };
    const page = await main();
    expect(page.length).toBeGreaterThan(80);
    expect(page).not.toMatch(/NaN|undefined|\[object|Infinity/);
  });
});

describe('the published incident', () => {
  it('prints the outcome beside the estimate, hit or miss', async () => {
    const { main } = await import('../examples/hospital-ransomware.js');
    expect(main()).toMatch(/lies at the \d+% point of the estimate.*: (hit|miss)/);
  });
});

describe('your own loss', () => {
  it('adds its own mean to the total', async () => {
    const { main } = await import('../examples/your-own-loss.js');
    const [own = 0, without = 0, joined = 0] = [...main().matchAll(/(\d{4,})/g)].map((match) => Number(match[1]));
    expect(Math.abs(joined - without - own)).toBeLessThanOrEqual(2);
  });
});

describe('the reproduction', () => {
  it('hits at least six figures that no input repeats', async () => {
    const { rows } = await import('../scripts/reproduce.js');
    const followed = rows().filter((row) => row.builtIn !== true);
    const hits = followed.filter((row) => row.model >= row.low && row.model <= row.high);
    expect(hits.length).toBeGreaterThanOrEqual(6);
  });
});

describe('the priced policy', () => {
  it('costs the same by the transform and by simulated years', async () => {
    const { main } = await import('../examples/price-policy.js');
    const [, exact, simulated, error] = /USD ([\d,]+) by the transform, USD ([\d,]+) ± ([\d,]+)/.exec(main()) ?? [];
    const number = (text = ''): number => Number(text.replaceAll(',', ''));
    expect(number(exact)).toBeGreaterThan(10_000);
    expect(Math.abs(number(exact) - number(simulated))).toBeLessThan(3 * number(error));
  });
});
