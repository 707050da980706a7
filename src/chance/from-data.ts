import type { CountDistribution, Distribution } from './distribution.js';
import {
  type Cut,
  constant,
  distributions,
  lognormal,
  type MetalogParameters,
  metalog,
  mixture,
  normal,
  pert,
  scaled,
  shifted,
  spliced,
  truncated,
  zeroModified,
} from './distributions/index.js';

/** Plain data that names a distribution, or says it the short way. */
export type DistributionData =
  | number
  | { readonly low: number; readonly high: number; readonly confidence?: number }
  | { readonly low: number; readonly mode: number; readonly high: number }
  | { readonly distribution: string; readonly [parameter: string]: unknown };

type Parts = Record<string, unknown>;
const inner = (data: unknown): Distribution => distributionFrom(data as DistributionData);

/** Families made of other distributions, with all that each knows. */
const composites: Readonly<Record<string, { knows: readonly string[]; make: (parts: Parts) => Distribution }>> = {
  mixture: {
    knows: ['weights', 'components'],
    make: ({ weights, components }) =>
      mixture({ weights: weights as number[], components: (components as unknown[]).map(inner) }),
  },
  truncated: { knows: ['of', 'low', 'high'], make: ({ of, ...ends }) => truncated(inner(of), ends as Cut) },
  metalog: {
    knows: ['quantiles', 'min', 'max'],
    make: (parts) => metalog(parts as unknown as MetalogParameters),
  },
  spliced: {
    knows: ['body', 'tail', 'at', 'weight'],
    make: ({ body, tail, ...rest }) =>
      spliced({ body: inner(body), tail: inner(tail), ...(rest as { at: number; weight?: number }) }),
  },
  scaled: { knows: ['of', 'by'], make: ({ of, by }) => scaled(inner(of), by as number) },
  shifted: { knows: ['of', 'by'], make: ({ of, by }) => shifted(inner(of), by as number) },
  zeroModified: {
    knows: ['base', 'p0'],
    make: ({ base, p0 }) => zeroModified(inner(base) as CountDistribution, { p0: p0 as number }),
  },
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
  if (!distributionNames.includes(distribution))
    throw new RangeError(
      `${JSON.stringify(distribution)} is not a distribution of the catalogue: ${distributionNames.join(', ')}`,
    );
  const composite = composites[distribution];
  if (composite !== undefined) {
    refuseStrangers(distribution, parameters, composite.knows);
    return complete(distribution, parameters, composite.make);
  }
  const family = distributions[distribution] as unknown as Family;
  const shortcut = shortcuts.find(({ needs }) => needs.every((name) => name in parameters));
  if (shortcut === undefined) {
    const made = complete(distribution, parameters, family);
    refuseStrangers(distribution, parameters, [...Object.keys(made.parameters), ...(synonyms[distribution] ?? [])]);
    if (Object.keys(parameters).length > Object.keys(made.parameters).length)
      throw new RangeError(`${distribution} is given twice: ${Object.keys(parameters).join(', ')}`);
    return made;
  }
  const build = family[shortcut.by];
  if (build === undefined)
    throw new RangeError(`${distribution} is not made from ${shortcut.needs.join(' and ')}: give its own parameters`);
  const made = build(parameters);
  refuseStrangers(distribution, parameters, [...shortcut.needs, ...shortcut.also]);
  return made;
}

type Family = ((parameters: unknown) => Distribution) & Partial<Record<Shortcut, (data: unknown) => Distribution>>;
type Shortcut = 'fromMeanCv' | 'fromMeanSd' | 'fromInterval';

/** The ways in which people know a distribution, and what a family may need besides. */
const shortcuts: readonly { by: Shortcut; needs: readonly string[]; also: readonly string[] }[] = [
  { by: 'fromMeanCv', needs: ['mean', 'cv'], also: ['df', 'alpha', 'loc'] },
  { by: 'fromMeanSd', needs: ['mean', 'sd'], also: ['df', 'alpha', 'loc'] },
  { by: 'fromInterval', needs: ['low', 'high'], also: ['confidence', 'df', 'alpha', 'loc', 'mode', 'lambda'] },
];

/** A list or a distribution that is missing shows as a TypeError where it is read: the caller's data are at fault. */
function complete<T extends object>(name: string, data: T, make: (data: T) => Distribution): Distribution {
  try {
    return make(data);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new RangeError(`${name} needs more than it was given: ${Object.keys(data).join(', ') || 'nothing'}`);
  }
}

/** Names that a family accepts in place of those it reports. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  beta: ['alpha', 'beta'],
  gamma: ['rate'],
  geometric: ['prob'],
  inverseGaussian: ['shape', 'shape_lambda'],
};

function refuseStrangers(name: string, given: object, known: readonly string[]): void {
  const strangers = Object.keys(given).filter((key) => !known.includes(key));
  if (strangers.length > 0)
    throw new RangeError(`${name} does not know "${strangers.join('", "')}" here; it knows ${known.join(', ')}`);
}
