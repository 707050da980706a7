import { readFileSync } from 'node:fs';
import { type CountDistribution, defineCount } from '../../src/chance/index.js';

/** A reference case as the data hold it. */
export interface Case {
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: every case has fields of its own
  readonly inputs: any;
  // biome-ignore lint/suspicious/noExplicitAny: every case has fields of its own
  readonly expected: any;
  // biome-ignore lint/suspicious/noExplicitAny: every case has fields of its own
  readonly tolerance: any;
}

const all = new Map<string, Case>();
for (const file of ['actuarial-reference', 'chance-reference', 'insurance-cases', 'fit-reference']) {
  const { cases } = JSON.parse(readFileSync(`test/vectors/${file}.json`, 'utf8')) as { cases: Case[] };
  for (const one of cases) all.set(one.id, one);
}

/** The reference case of a name. */
export function caseOf(id: string): Case {
  const found = all.get(id);
  if (found === undefined) throw new RangeError(`no reference case ${id}`);
  return found;
}

/** Names what differs by more than the tolerance, for one readable comparison of many figures. */
export function differences(
  given: readonly number[],
  expected: readonly (number | null)[],
  relative: number,
  absolute = 0,
): readonly string[] {
  const faults = expected.flatMap((want, k) => {
    const got = given[k] as number;
    if (want === null) return Number.isFinite(got) ? [`${k}: ${got} instead of nothing`] : [];
    return Math.abs(got - want) <= Math.max(relative * Math.abs(want), absolute)
      ? []
      : [`${k}: ${got} instead of ${want}`];
  });
  return given.length === expected.length
    ? faults
    : [...faults, `${given.length} figures instead of ${expected.length}`];
}

/** A count from its list of probabilities. */
export function listed(probabilities: readonly number[]): CountDistribution {
  const mean = probabilities.reduce((sum, p, k) => sum + k * p, 0);
  const second = probabilities.reduce((sum, p, k) => sum + k * k * p, 0);
  return defineCount({
    family: 'listed',
    parameters: {},
    support: [0, probabilities.length - 1],
    mean,
    variance: second - mean * mean,
    pmf: (k) => probabilities[k] ?? 0,
    pgf: (z) => probabilities.reduceRight((sum, p) => sum * z + p, 0),
  });
}
