import { betaI, betaIInverse, exp, log, log1p, logBeta, requireFinite, requirePositive } from '../../numeric/index.js';
import { define } from '../define.js';

/** Parameters of a Student t: degrees of freedom, middle and scale. */
export interface StudentTParameters {
  readonly df: number;
  readonly mu?: number;
  readonly sigma?: number;
}

/**
 * Student t with df degrees of freedom, moved to mu and stretched by sigma. Mean for df > 1, variance for df > 2.
 * @throws RangeError unless df and sigma are positive and mu is finite
 * @example studentT({ df: 4 }).upperQuantile(0.025) // 2.776...
 */
export function studentT({ df, mu = 0, sigma = 1 }: StudentTParameters) {
  requirePositive('df', df, 'degrees of freedom');
  requireFinite('mu', mu, 'middle');
  requirePositive('sigma', sigma, 'scale');
  const z = (x: number): number => (x - mu) / sigma;
  /** P(T > |t|). */
  const tail = (t: number): number => 0.5 * betaI(df / 2, 0.5, df / (df + t * t));
  const away = (q: number): number => {
    const share = betaIInverse(df / 2, 0.5, 2 * q);
    return Math.sqrt(df * (1 / share - 1));
  };
  const upper = (q: number): number => (q === 0.5 ? 0 : q < 0.5 ? away(q) : -away(1 - q));
  return define({
    family: 'studentT',
    parameters: { df, mu, sigma },
    support: [-Infinity, Infinity],
    mean: df > 1 ? mu : Number.NaN,
    variance: df > 2 ? (sigma * sigma * df) / (df - 2) : Infinity,
    skewness: df > 3 ? 0 : Number.NaN,
    pdf: (x) => exp(-0.5 * (df + 1) * log1p((z(x) * z(x)) / df) - logBeta(df / 2, 0.5) - 0.5 * log(df)) / sigma,
    cdf: (x) => (z(x) <= 0 ? tail(z(x)) : 1 - tail(z(x))),
    sf: (x) => (z(x) >= 0 ? tail(z(x)) : 1 - tail(z(x))),
    quantile: (u) => mu - sigma * upper(u),
    upperQuantile: (q) => mu + sigma * upper(q),
  });
}

/**
 * A loss whose logarithm is Student t, as the usual Bayes predictive of a lognormal: its mean is infinite for every df.
 * @example logT({ df: 8, mu: 11, sigma: 1.9 }).mean // Infinity
 */
export function logT(parameters: StudentTParameters) {
  const t = studentT(parameters);
  return define({
    family: 'logT',
    parameters: t.parameters,
    support: [0, Infinity],
    mean: Infinity,
    variance: Infinity,
    skewness: Number.NaN,
    pdf: (x) => (x <= 0 ? 0 : t.pdf(log(x)) / x),
    cdf: (x) => (x <= 0 ? 0 : t.cdf(log(x))),
    sf: (x) => (x <= 0 ? 1 : t.sf(log(x))),
    quantile: (u) => exp(t.quantile(u)),
    upperQuantile: (q) => exp(t.upperQuantile(q)),
    moment: () => Infinity,
  });
}
