import {
  binomial,
  type CountDistribution,
  defineCount,
  geometric,
  negativeBinomial,
  neymanA,
  poisson,
  poissonInverseGaussian,
  poissonMixture,
  zmBinomial,
  zmNegativeBinomial,
  zmPoisson,
} from '../../chance/index.js';
import { binomialPmf, refuse } from '../../numeric/index.js';
import { commonShock } from './common-shock.js';
import { countPmf } from './complex-pgf.js';

type Numbers = Readonly<Record<string, number>>;
type Thin = (p: Numbers, kept: number, none: number) => CountDistribution;

/** Families that thinning does not leave; `none` is the probability that nothing is kept. */
const closed: Readonly<Record<string, Thin>> = {
  poisson: ({ lambda }, kept) => poisson({ lambda: lambda * kept }),
  negativeBinomial: ({ r, beta }, kept) => negativeBinomial({ r, beta: beta * kept }),
  geometric: ({ beta }, kept) => geometric({ beta: beta * kept }),
  binomial: ({ m, q }, kept) => binomial({ m, q: q * kept }),
  zmPoisson: ({ lambda }, kept, p0) => zmPoisson({ lambda: lambda * kept, p0 }),
  ztPoisson: ({ lambda }, kept, p0) => zmPoisson({ lambda: lambda * kept, p0 }),
  zmNegativeBinomial: ({ r, beta }, kept, p0) => zmNegativeBinomial({ r, beta: beta * kept, p0 }),
  ztNegativeBinomial: ({ r, beta }, kept, p0) => zmNegativeBinomial({ r, beta: beta * kept, p0 }),
  zmBinomial: ({ m, q }, kept, p0) => zmBinomial({ m, q: q * kept, p0 }),
  neymanA: ({ clusters, perCluster }, kept) => neymanA({ clusters, perCluster: perCluster * kept }),
  poissonInverseGaussian: ({ mean, shape }, kept) => poissonInverseGaussian({ mean: mean * kept, shape: shape * kept }),
  commonShock: ({ members, ownRate, shockRate, hitShare }, kept) =>
    commonShock({ members, ownRate: ownRate * kept, shockRate, hitShare: hitShare * kept }),
  poissonMixture: (p, kept) => {
    const { weights, lambdas } = p as unknown as { weights: readonly number[]; lambdas: readonly number[] };
    return poissonMixture({ weights, lambdas: lambdas.map((lambda) => lambda * kept) });
  },
};

/**
 * The count of those events that are kept, each independently with the same probability (such as passing a deductible).
 *
 * P_kept(z) = P_N(1 + kept (z - 1)); a zero-modified count changes its probability of zero too, to P_N(1 - kept).
 * Errors: RangeError unless 0 < kept <= 1.
 * Source: Klugman, Panjer and Willmot (2012), section 8.6.
 *
 * @example thinned(zmPoisson({ lambda: 3, p0: 0.5 }), 0.2441).mean // 0.3854
 */
export function thinned(frequency: CountDistribution, kept: number): CountDistribution {
  if (!(kept > 0 && kept <= 1)) refuse('kept', 'probability that an event is kept', 'above 0, at most 1', kept);
  if (kept === 1) return frequency;
  const known = closed[frequency.family];
  return known === undefined
    ? fromProbabilities(frequency, kept)
    : known(frequency.parameters as Numbers, kept, frequency.pgf(1 - kept));
}

function fromProbabilities(frequency: CountDistribution, kept: number): CountDistribution {
  const all = countPmf(frequency, 5000);
  const table = all.map((_, k) => {
    let sum = 0;
    for (let n = all.length - 1; n >= k; n--) sum += all[n] * binomialPmf(k, n, kept);
    return sum;
  });
  return defineCount({
    family: 'thinned',
    parameters: { of: frequency, kept },
    json: { of: frequency.toJSON(), kept },
    support: [0, table.length - 1],
    mean: kept * frequency.mean,
    variance: kept * kept * frequency.variance + kept * (1 - kept) * frequency.mean,
    pmf: (k) => table[k] ?? 0,
    pgf: (z) => frequency.pgf(1 + kept * (z - 1)),
  });
}
