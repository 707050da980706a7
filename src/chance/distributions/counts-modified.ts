import {
  exp,
  expm1,
  log,
  log1p,
  logGamma,
  pow,
  requireFinite,
  requirePositive,
  requireShare,
} from '../../numeric/index.js';
import { defineCount } from '../define-count.js';
import type { CountDistribution } from '../distribution.js';
import { binomial } from './binomial.js';
import { negativeBinomial } from './negative-binomial.js';
import { poisson } from './poisson.js';

/**
 * A count whose probability of zero is set to p0, the rest kept in proportion (Loss Models, class (a, b, 1)).
 * Formula: p_k = (1 - p0) / (1 - base p_0) x base p_k for k >= 1.
 * @throws RangeError unless 0 <= p0 < 1 and the base can be positive
 */
export function zeroModified(
  base: CountDistribution,
  { p0 }: { readonly p0: number },
  named?: { family: string; parameters: Record<string, number> },
): CountDistribution {
  requireShare('p0', p0, 'probability of no event');
  const positive = base.sf(0);
  if (!(positive > 0)) throw new RangeError(`${base.says} is never positive: its zero cannot be modified`);
  const factor = (1 - p0) / positive;
  const mean = factor * base.mean;
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
    support: [p0 === 0 ? 1 : 0, base.support[1]],
    mean,
    variance: factor * (base.variance + base.mean * base.mean) - mean * mean,
    pmf: (k) => (k === 0 ? p0 : factor * base.pdf(k)),
    cdf: (k) => p0 + factor * (base.cdf(k) - base.pdf(0)),
    sf: (k) => factor * base.sf(Math.max(0, k)),
    pgf: (z) => p0 + factor * (base.pgf(z) - base.pdf(0)),
    ...(base.recursion === undefined ? {} : { recursion: { ...base.recursion, p0, p1: factor * base.recursion.p1 } }),
  });
}

/** A count given that there is at least one. */
export const zeroTruncated = (base: CountDistribution): CountDistribution => zeroModified(base, { p0: 0 });

/** Zero-modified Poisson. @example zmPoisson({ lambda: 3, p0: 0.5 }).mean // 1.5786 */
export const zmPoisson = ({ lambda, p0 }: { readonly lambda: number; readonly p0: number }): CountDistribution =>
  zeroModified(poisson({ lambda }), { p0 }, { family: 'zmPoisson', parameters: { lambda, p0 } });

/** Zero-truncated Poisson. */
export const ztPoisson = ({ lambda }: { readonly lambda: number }): CountDistribution =>
  zeroModified(poisson({ lambda }), { p0: 0 }, { family: 'ztPoisson', parameters: { lambda } });

/** Zero-modified binomial. */
export const zmBinomial = ({
  m,
  q,
  p0,
}: {
  readonly m: number;
  readonly q: number;
  readonly p0: number;
}): CountDistribution => zeroModified(binomial({ m, q }), { p0 }, { family: 'zmBinomial', parameters: { m, q, p0 } });

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
  zeroModified(negativeBinomial({ r, beta }), { p0 }, { family: 'zmNegativeBinomial', parameters: { r, beta, p0 } });

/** Zero-truncated negative binomial. */
export const ztNegativeBinomial = ({ r, beta }: { readonly r: number; readonly beta: number }): CountDistribution =>
  zeroModified(negativeBinomial({ r, beta }), { p0: 0 }, { family: 'ztNegativeBinomial', parameters: { r, beta } });

/**
 * Logarithmic count from 1: p_k = -prob^k / (k ln(1 - prob)).
 * @throws RangeError unless 0 < prob < 1
 */
export function logarithmic({ prob }: { readonly prob: number }): CountDistribution {
  if (!(prob > 0 && prob < 1)) throw new RangeError(`prob lies strictly between 0 and 1, received ${prob}`);
  const scale = -1 / log1p(-prob);
  const mean = (scale * prob) / (1 - prob);
  return defineCount({
    family: 'logarithmic',
    parameters: { prob },
    support: [1, Infinity],
    mean,
    variance: mean * (1 / (1 - prob) - mean),
    pmf: (k) => (scale * exp(k * log(prob))) / k,
    pgf: (z) => log1p(-prob * z) / log1p(-prob),
    recursion: { a: prob, b: -prob, p0: 0, p1: scale * prob },
  });
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
  const a = beta / (1 + beta);
  // p_1 = r a / ((1 + beta)^r - 1).
  const p1 = (r * a) / expm1(r * log1p(beta));
  const grown = expm1(r * log1p(beta));
  const mean = (r * beta * (1 + grown)) / grown;
  const second = (r * beta * (1 + beta) * (1 + grown)) / grown + (r * beta * r * beta * (1 + grown)) / grown;
  return defineCount({
    family: 'etnb',
    parameters: { r, beta },
    support: [1, Infinity],
    mean,
    variance: second - mean * mean,
    pmf: (k) => p1 * exp(logGamma(k + r) - logGamma(1 + r) - logGamma(k + 1) + (k - 1) * log(a)),
    pgf: (z) => 1 - (pow(1 - beta * (z - 1), -r) - 1) / (pow(1 + beta, -r) - 1),
    recursion: { a, b: (r - 1) * a, p0: 0, p1 },
  });
}
