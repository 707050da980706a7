import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distributions } from '../src/chance/index.js';
import * as evidence from '../src/evidence/index.js';
import * as impact from '../src/impact/index.js';
import { allCells, assumptions, attacks, lossComponents, safetyOutcomes } from '../src/impact/index.js';
import { coverageKinds } from '../src/insurance/index.js';

const root = resolve('src');
const files = walk(root);
const text = (file: string): string => readFileSync(file, 'utf8');
const floorOf = (file: string): string => {
  const [floor = ''] = relative(root, file).split('/');
  return floor.endsWith('.ts') ? 'front' : floor;
};

/** From the ground up; `actuarial` and `sheet` stand side by side. */
const floors = [
  'numeric',
  'chance',
  'actuarial|sheet',
  'evidence',
  'impact',
  'insurance',
  'scenario',
  'decision',
  'report',
  'front',
];
const level = (floor: string): number => floors.findIndex((one) => one.split('|').includes(floor));

function walk(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? walk(path) : path.endsWith('.ts') ? [path] : []))
    .sort();
}

function imports(file: string): { target: string; package: boolean }[] {
  const found = text(file).matchAll(/(?:from|import)\s+'([^']+)'|import\('([^']+)'\)/g);
  return [...found].map(([, from, dynamic]) => {
    const target = (from ?? dynamic) as string;
    return { target, package: !target.startsWith('.') };
  });
}

describe('floors', () => {
  it('has no floor the house does not know', () => {
    expect([...new Set(files.map(floorOf))].filter((floor) => level(floor) < 0)).toEqual([]);
  });

  it('imports only downwards, and other floors only through their index', () => {
    const faults: string[] = [];
    for (const file of files) {
      for (const { target, package: foreign } of imports(file)) {
        if (foreign) continue;
        const to = resolve(dirname(file), target.replace(/\.js$/, '.ts'));
        const [own, other] = [floorOf(file), floorOf(to)];
        if (own === other) continue;
        const down = level(other) < level(own);
        const front = relative(root, to) === `${other}/index.ts`;
        if (!down || !front) faults.push(`${relative(root, file)} -> ${target}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('keeps each package in its rooms and Node out', () => {
    const allowed: Record<string, RegExp> = {
      zod: /^(scenario|insurance)\//,
      'decimal.js': /^(report\/money\.ts|insurance\/)/,
      'date-fns': /^(scenario|insurance)\//,
    };
    const faults: string[] = [];
    for (const file of files) {
      for (const { target, package: foreign } of imports(file)) {
        if (foreign && !allowed[target]?.test(relative(root, file)))
          faults.push(`${relative(root, file)} imports ${target}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('opens every floor with a paragraph: what it owns, what it never does', () => {
    for (const floor of new Set(files.map(floorOf))) {
      if (floor === 'front') continue;
      const opening = text(join(root, floor, 'index.ts')).match(/\/\*\*[\s\S]*?\*\//)?.[0] ?? '';
      expect(opening, floor).toMatch(/owns/);
      expect(opening, floor).toMatch(/never/);
    }
  });
});

describe('determinism', () => {
  const engineDependent =
    /Math\.(exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot|random)\b/;
  const clockOrLocale = /\bDate\.now\b|new Date\(\)|toLocale(String|Upper|Lower)|Math\.random/;

  it('leaves elementary functions to numeric, and numeric makes its own', () => {
    const bare = (file: string): string => text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const faults = files.filter(
      (file) => engineDependent.test(bare(file)) || /\*\*/.test(bare(file).replace(/'[^'\n]*'|`[^`]*`/g, '')),
    );
    expect(faults.map((file) => relative(root, file))).toEqual([]);
  });

  it('reads no clock, no locale, no engine luck', () => {
    expect(files.filter((file) => clockOrLocale.test(text(file))).map((file) => relative(root, file))).toEqual([]);
  });
});

describe('cells', () => {
  it('have names of their own, words and units', () => {
    const names = allCells.map((cell) => cell.name);
    expect(new Set(names).size).toBe(names.length);
    for (const cell of allCells) {
      expect(cell.name, cell.name).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(cell.says.length, cell.name).toBeGreaterThan(10);
      expect(cell.unit.length, cell.name).toBeGreaterThan(0);
      if (cell.kind === 'formula') expect(cell.formula.length, cell.name).toBeGreaterThan(0);
    }
  });

  it('every default has a grade, the unit of its cell, and a study or a reason with a range', () => {
    for (const cell of assumptions) {
      const defaults = [...(cell.default === undefined ? [] : [cell.default]), ...Object.values(cell.defaults ?? {})];
      for (const one of defaults) {
        expect(one.unit, cell.name).toBe(cell.unit);
        expect(['measured', 'derived', 'judged'], cell.name).toContain(one.grade);
        if (one.grade === 'judged') {
          expect(one.why?.length ?? 0, cell.name).toBeGreaterThan(10);
          expect(one.range, cell.name).toBeDefined();
        } else expect(one.study, cell.name).toBeDefined();
        const [low, high] = one.distribution.support;
        expect(low <= cell.range[1] && high >= cell.range[0], `${cell.name} default inside its range`).toBe(true);
      }
    }
  });

  it('what an attack says names cells that exist, in their unit', () => {
    const byName = new Map(allCells.map((cell) => [cell.name, cell]));
    for (const attack of Object.values(attacks)) {
      for (const [name, finding] of Object.entries(attack.sets)) {
        const cell = byName.get(name.replace(/\[.*\]$/, ''));
        expect(cell?.unit, `${attack.kind}: ${name}`).toBe(finding.unit);
      }
    }
  });
});

describe('catalogues', () => {
  const rooms: [string, () => readonly string[]][] = [
    ['impact/attack', () => Object.keys(attacks)],
    ['impact/loss', () => lossComponents.map((cell) => cell.name)],
    ['impact/safety', () => safetyOutcomes.map((cell) => cell.name)],
    ['chance/distributions', () => Object.keys(distributions)],
    ['insurance/coverages', () => Object.keys(coverageKinds)],
  ];

  it.each(rooms)('%s forgets no file', (room, entries) => {
    expect(entries().length).toBeGreaterThan(0);
    const index = text(join(root, room, 'index.ts'));
    const forgotten = readdirSync(join(root, room)).filter(
      (name) => name !== 'index.ts' && !index.includes(`./${name.replace('.ts', '.js')}`),
    );
    expect(forgotten).toEqual([]);
  });

  it('every cell that a room exports is in the catalogue of cells', () => {
    const exported = Object.values(impact).filter(
      (value) => typeof value === 'object' && value !== null && 'kind' in value && 'over' in value,
    );
    const missing = exported
      .filter((cell) => !(allCells as readonly unknown[]).includes(cell))
      .map((cell) => (cell as { name: string }).name);
    expect(missing).toEqual([]);
  });

  it('every study is listed', () => {
    expect(evidence.studies.length).toBeGreaterThan(20);
  });
});

describe('documentation', () => {
  it('every public export carries a docstring', () => {
    const faults: string[] = [];
    for (const file of files) {
      const source = text(file);
      for (const match of source.matchAll(/^export (?:async )?(?:function|class|interface|type) (\w+)/gm)) {
        const before = source.slice(0, match.index).trimEnd();
        const described = before.endsWith('*/') || /^export type \w+ =/.test(source.slice(match.index));
        if (!described) faults.push(`${relative(root, file)}: ${match[1]}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
