import { exp, expm1, log1p, powInt, requireFinite, requirePositive, requireShare } from '../../numeric/index.js';
import { defineCount } from '../define-count.js';
import type { CountDistribution } from '../distribution.js';
import { extendedTruncated } from '../extended-truncated.js';
import { binomial } from './binomial.js';
import { negativeBinomial } from './negative-binomial.js';
import { poisson } from './poisson.js';

/** What a named family knows better than its base can say. */
interface Named {
  readonly family: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** E[z^N] - P(N = 0) of the base, which would cancel for a base that is nearly always 0. */
  readonly rise: (z: number) => number;
}

/**
 * A count whose probability of zero is set to p0, the rest kept in proportion (Loss Models, class (a, b, 1)).
 * Formula: p_k = (1 - p0) / (1 - base p_0) x base p_k for k >= 1.
 * @throws RangeError unless 0 <= p0 <= 1 and the base can be positive
 */
export function zeroModified(
  base: CountDistribution,
  { p0 }: { readonly p0: number },
  named?: Named,
): CountDistribution {
  requireFinite('p0', p0, 'probability of no event');
  requireShare('p0', p0, 'probability of no event');
  const positive = base.sf(0);
  if (!(positive > 0)) throw new RangeError(`${base.says} is never positive: its zero cannot be modified`);
  const factor = (1 - p0) / positive;
  const low = p0 === 0 ? Math.max(1, base.support[0]) : 0;
  const high = p0 === 1 ? 0 : base.support[1];
  const mean = low === high ? low : factor * base.mean;
  const rise = named?.rise ?? ((z: number): number => base.pgf(z) - base.pdf(0));
  const pmf = (k: number): number => (k === 0 ? p0 : factor * base.pdf(k));
  return defineCount({
    family: named?.family ?? 'zeroModified',
    parameters: named?.parameters ?? { p0 },
    says:
      named === undefined
        ? `${base.says} with probability ${p0} of none`
        : `${named.family}(${Object.entries(named.parameters)
            .map(([k, v]) => `${k} ${v}`)
            .join(', ')})`,
    json: named?.parameters ?? { base: base.toJSON(), p0 },
    support: [low, high],
    mean,
    ...spread(base, factor, mean, pmf, low === high),
    pmf,
    cdf: (k) => (k === 0 ? p0 : upTo(base, p0, factor, k)),
    sf: (k) => factor * base.sf(k),
    lev: (limit, order) => factor * base.lev(limit, order),
    moment: (order) => factor * base.moment(order),
    pgf: (z) => p0 + factor * rise(z),
    ...(base.recursion === undefined ? {} : { recursion: { ...base.recursion, p0, p1: factor * base.recursion.p1 } }),
  });
}

/** From the base's own sums in the lower half, so that a small probability keeps its digits; else from its tail. */
function upTo(base: CountDistribution, p0: number, factor: number, k: number): number {
  return base.cdf(k) < 0.5 ? p0 + factor * (base.cdf(k) - base.cdf(0)) : Math.max(p0, 1 - factor * base.sf(k));
}

/**
 * Variance and skewness as of a mixture of the base and 0 with weights factor and 1 - factor. Where almost every positive
 * count is 1 they would cancel: there the few terms are summed.
 */
function spread(
  base: CountDistribution,
  factor: number,
  mean: number,
  pmf: (k: number) => number,
  certain: boolean,
): { variance: number; skewness?: () => number } {
  if (certain) return { variance: 0 };
  if (base.mean < 0.5 && base.variance < 2 * base.mean) {
    let variance = 0;
    for (let k = 0; k < 100; k++) variance += (k - mean) * (k - mean) * pmf(k);
    return { variance };
  }
  const variance = factor * (base.variance + (1 - factor) * base.mean * base.mean);
  return { variance, skewness: () => thirdMoment(base, factor, mean) / (variance * Math.sqrt(variance)) };
}

/** Third central moment: from raw ones where the base is mostly 0, else about the base's own mean. */
function thirdMoment(base: CountDistribution, factor: number, mean: number): number {
  if (base.pdf(0) > 0.5) return factor * (base.moment(3) - 3 * mean * base.moment(2)) + 2 * powInt(mean, 3);
  const gap = base.mean - mean;
  const third = base.skewness * base.variance * Math.sqrt(base.variance);
  return factor * (third + 3 * gap * base.variance + powInt(gap, 3)) - (1 - factor) * powInt(mean, 3);
}

/** A count given that there is at least one. */
export const zeroTruncated = (base: CountDistribution): CountDistribution => zeroModified(base, { p0: 0 });

/** Zero-modified Poisson. @example zmPoisson({ lambda: 3, p0: 0.5 }).mean // 1.5786 */
export const zmPoisson = ({ lambda, p0 }: { readonly lambda: number; readonly p0: number }): CountDistribution =>
  zeroModified(
    poisson({ lambda }),
    { p0 },
    { family: 'zmPoisson', parameters: { lambda, p0 }, rise: poissonRise(lambda) },
  );

/** Zero-truncated Poisson. */
export const ztPoisson = ({ lambda }: { readonly lambda: number }): CountDistribution =>
  zeroModified(
    poisson({ lambda }),
    { p0: 0 },
    { family: 'ztPoisson', parameters: { lambda }, rise: poissonRise(lambda) },
  );

/** From whichever form neither cancels nor underflows. */
const poissonRise = (lambda: number) => (z: number) =>
  lambda * z > 1 ? exp(lambda * (z - 1)) - exp(-lambda) : exp(-lambda) * expm1(lambda * z);

/** Zero-modified binomial. */
export const zmBinomial = ({
  m,
  q,
  p0,
}: {
  readonly m: number;
  readonly q: number;
  readonly p0: number;
}): CountDistribution => {
  const base = binomial({ m, q });
  const rise = (z: number): number =>
    q < 0.5 && z >= 0 ? base.pdf(0) * expm1(m * log1p((q * z) / (1 - q))) : base.pgf(z) - base.pdf(0);
  return zeroModified(base, { p0 }, { family: 'zmBinomial', parameters: { m, q, p0 }, rise });
};

/** Zero-modified negative binomial. */
export const zmNegativeBinomial = ({
  r,
  beta,
  p0,
}: {
  readonly r: number;
  readonly beta: number;
  readonly p0: number;
}): CountDistribution =>
  zeroModified(
    negativeBinomial({ r, beta }),
    { p0 },
    { family: 'zmNegativeBinomial', parameters: { r, beta, p0 }, rise: negativeBinomialRise(r, beta) },
  );

/** Zero-truncated negative binomial. */
export const ztNegativeBinomial = ({ r, beta }: { readonly r: number; readonly beta: number }): CountDistribution =>
  zeroModified(
    negativeBinomial({ r, beta }),
    { p0: 0 },
    { family: 'ztNegativeBinomial', parameters: { r, beta }, rise: negativeBinomialRise(r, beta) },
  );

/** From whichever form neither cancels nor overflows. */
const negativeBinomialRise = (r: number, beta: number) => (z: number) =>
  r * log1p(beta) > 1
    ? exp(-r * log1p(-beta * (z - 1))) - exp(-r * log1p(beta))
    : exp(-r * log1p(beta)) * expm1(-r * log1p((-beta * z) / (1 + beta)));

/**
 * Logarithmic count from 1: p_k = -prob^k / (k ln(1 - prob)).
 * @throws RangeError unless 0 < prob < 1
 */
export function logarithmic({ prob }: { readonly prob: number }): CountDistribution {
  if (!(prob > 0 && prob < 1)) throw new RangeError(`prob lies strictly between 0 and 1, received ${prob}`);
  return extendedTruncated({ r: 0, share: prob, rest: 1 - prob }, { family: 'logarithmic', parameters: { prob } });
}

/**
 * Extended truncated negative binomial: the (a, b, 1) class with r > -1, a = beta / (1 + beta), b = (r - 1) a.
 * @throws RangeError unless r > -1, r is not 0 (use `logarithmic`), and beta > 0
 * @example etnb({ r: -0.5, beta: 4 }).pdf(1) // 0.7236...
 */
export function etnb({ r, beta }: { readonly r: number; readonly beta: number }): CountDistribution {
  requireFinite('r', r, 'shape');
  requirePositive('beta', beta, 'scale');
  if (!(r > -1) || r === 0)
    throw new RangeError(`r lies above -1 and is not 0 (that is the logarithmic count), received ${r}`);
  const named = { family: 'etnb', parameters: { r, beta } };
  if (r < 0) return extendedTruncated({ r, share: beta / (1 + beta), rest: 1 / (1 + beta) }, named);
  return zeroModified(negativeBinomial({ r, beta }), { p0: 0 }, { ...named, rise: negativeBinomialRise(r, beta) });
}
