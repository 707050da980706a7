import { binomial, type CountDistribution, negativeBinomial, poisson } from '../../chance/index.js';

type Numbers = Readonly<Record<string, number>>;

/** The count whose probability of zero was changed, by family. */
const bases: Readonly<Record<string, (p: Numbers) => CountDistribution>> = {
  zmPoisson: ({ lambda }) => poisson({ lambda }),
  ztPoisson: ({ lambda }) => poisson({ lambda }),
  zmNegativeBinomial: ({ r, beta }) => negativeBinomial({ r, beta }),
  ztNegativeBinomial: ({ r, beta }) => negativeBinomial({ r, beta }),
  zmBinomial: ({ m, q }) => binomial({ m, q }),
};

/**
 * The base of a zero-modified or zero-truncated count, and the factor (1 - p0) / (1 - base p0) that each of its other
 * probabilities carries; undefined for a count that is its own base.
 */
export function unmodified(
  frequency: CountDistribution,
): { readonly count: CountDistribution; readonly weight: number } | undefined {
  const count = bases[frequency.family]?.(frequency.parameters as Numbers);
  return count && { count, weight: frequency.sf(0) / count.sf(0) };
}
