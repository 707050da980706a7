import type { Distribution } from './distribution.js';
import {
  constant,
  distributions,
  lognormal,
  metalog,
  mixture,
  normal,
  pert,
  scaled,
  shifted,
  spliced,
  truncated,
} from './distributions/index.js';

/** Plain data that names a distribution, or says it the short way. */
export type DistributionData =
  | number
  | { readonly low: number; readonly high: number; readonly confidence?: number }
  | { readonly low: number; readonly mode: number; readonly high: number }
  | { readonly distribution: string; readonly [parameter: string]: unknown };

type Composite = (data: Record<string, unknown>) => Distribution;
const inner = (data: unknown): Distribution => distributionFrom(data as DistributionData);

/** Families made of other distributions. */
const composites: Readonly<Record<string, Composite>> = {
  mixture: ({ weights, components }) =>
    mixture({ weights: weights as number[], components: (components as unknown[]).map(inner) }),
  truncated: ({ of, low, high }) =>
    truncated(inner(of), {
      ...(low === undefined ? {} : { low: low as number }),
      ...(high === undefined ? {} : { high: high as number }),
    }),
  metalog: ({ quantiles, min, max }) =>
    metalog({
      quantiles: quantiles as [number, number][],
      ...(min === undefined ? {} : { min: min as number }),
      ...(max === undefined ? {} : { max: max as number }),
    }),
  spliced: ({ body, tail, at, weight }) =>
    spliced({
      body: inner(body),
      tail: inner(tail),
      at: at as number,
      ...(weight === undefined ? {} : { weight: weight as number }),
    }),
  scaled: ({ of, by }) => scaled(inner(of), by as number),
  shifted: ({ of, by }) => shifted(inner(of), by as number),
};

/** Every name that `distribution` may take in plain data. */
export const distributionNames: readonly string[] = [...Object.keys(distributions), ...Object.keys(composites)];

/**
 * Rebuilds a distribution from plain data: `{ distribution: 'lognormal', mu, sigma }`, the same with `mean` and `cv` or
 * with `low`, `high` and `confidence`, a number (constant), three points (PERT) or an interval (lognormal above zero,
 * else normal).
 * @throws RangeError for an unknown family or parameters it refuses
 * @example distributionFrom({ distribution: 'lognormal', mean: 340_000, cv: 2.5 })
 */
export function distributionFrom(data: DistributionData): Distribution {
  if (typeof data === 'number') return constant({ value: data });
  if (typeof data !== 'object' || data === null)
    throw new RangeError(`a distribution is a number or an object, received ${String(data)}`);
  if ('distribution' in data) return named(data);
  const { low, high } = data;
  if ('mode' in data) return pert({ min: low, mode: data.mode, max: high });
  return low > 0 ? lognormal.fromInterval(data) : normal.fromInterval(data);
}

function named(data: { readonly distribution: string; readonly [parameter: string]: unknown }): Distribution {
  const { distribution, ...parameters } = data;
  const composite = composites[distribution];
  if (composite !== undefined) return composite(parameters);
  const family = distributions[distribution] as unknown as Record<string, (p: unknown) => Distribution> | undefined;
  if (family === undefined) {
    throw new RangeError(
      `"${distribution}" is not a distribution of the catalogue: ${Object.keys(distributions).join(', ')}`,
    );
  }
  const build = shortcut(family, Object.keys(parameters)) ?? (family as unknown as (p: unknown) => Distribution);
  const made = build(parameters);
  refuseStrangers(made, parameters, build === (family as unknown));
  return made;
}

function shortcut(
  family: Record<string, (p: unknown) => Distribution>,
  keys: readonly string[],
): ((p: unknown) => Distribution) | undefined {
  const has = (...names: string[]): boolean => names.every((name) => keys.includes(name));
  if (has('mean', 'cv')) return family['fromMeanCv'];
  if (has('mean', 'sd')) return family['fromMeanSd'];
  if (has('low', 'high')) return family['fromInterval'];
  return undefined;
}

/** Names that families accept besides the ones they report. */
const synonyms = ['rate', 'alpha', 'beta', 'prob', 'lambda', 'loc', 'shape', 'shape_lambda', 'mu', 'sigma'];

function refuseStrangers(made: Distribution, given: Readonly<Record<string, unknown>>, plain: boolean): void {
  if (!plain) return;
  const known = Object.keys(made.parameters);
  const strangers = Object.keys(given).filter((name) => !known.includes(name) && !synonyms.includes(name));
  if (strangers.length > 0)
    throw new RangeError(
      `${made.family} does not know "${strangers.join('", "')}"; its parameters are ${known.join(', ')}`,
    );
}
