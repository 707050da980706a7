import { discrete } from './discrete.js';

/**
 * The observed values themselves, each with probability 1 / n.
 * @throws RangeError without values or with one that is not finite
 * @example empirical({ values: [0, 5, 10, 15] }).variance // 31.25
 */
export function empirical({ values }: { readonly values: readonly number[] }) {
  if (values.length === 0) throw new RangeError('empirical needs at least one value, received none');
  const made = discrete({ values, probabilities: values.map(() => 1 / values.length) });
  return {
    ...made,
    family: 'empirical',
    parameters: { values },
    says: `the ${values.length} observed values`,
    toJSON: () => ({ distribution: 'empirical', values }),
  };
}
