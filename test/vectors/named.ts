import * as chance from '../../src/chance/index.js';
import type { CountDistribution, Distribution } from '../../src/chance/index.js';

type Spec = { readonly dist: string; readonly [parameter: string]: unknown };

/** The reference data's family names, where they differ from the library's by more than a hyphen. */
const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const parameterNames = ['mu', 'sigma', 'shape', 'scale', 'rate', 'min', 'mode', 'max', 'lambda', 'a', 'b', 'alpha', 'gamma', 'theta', 'tau', 'xi', 'beta', 'loc', 'mean', 'r', 'prob', 'm', 'q', 'p0', 'shape1', 'shape2', 'shape3', 'shape_lambda'];

/** Builds the library's distribution from a reference case's own words. */
export function named(spec: Spec): Distribution {
  const numbers = Object.fromEntries(Object.entries(spec).filter(([name]) => parameterNames.includes(name)).map(([name, value]) => [name, Number(value)]));
  const family = camel(spec.dist) as 'lognormal';
  if (family === 'lognormal' && 'cv' in spec) return chance.lognormal.fromMeanCv({ mean: Number(spec['mean']), cv: Number(spec['cv']) });
  return (chance[family] as unknown as (p: Record<string, number>) => Distribution)(numbers);
}

/** The same for a frequency. */
export const counted = (spec: Spec): CountDistribution => named(spec) as CountDistribution;

/** Passes where the relative or the absolute difference is within tolerance; exact infinities and zeros agree. */
export function close(given: number, expected: number | null, relative: number, absolute = 0): boolean {
  if (expected === null) return !Number.isFinite(given);
  return given === expected || Math.abs(given - expected) <= Math.max(relative * Math.abs(expected), absolute);
}
