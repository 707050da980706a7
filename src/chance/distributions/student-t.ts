import {
  betaI,
  betaIOfLogOdds,
  betaLogOdds,
  betaQ,
  exp,
  integrate,
  log,
  log1p,
  log1pExp,
  logBeta,
  powInt,
  refuse,
  requireFinite,
  requirePositive,
  scaledExp,
} from '../../numeric/index.js';
import { affineMoment } from '../affine-moment.js';
import { define } from '../define.js';
import { lineThrough, type MeanSd, momentMakers, quantileMakers } from '../makers.js';

/** Parameters of a Student t: degrees of freedom, middle and scale. */
export interface StudentTParameters {
  readonly df: number;
  readonly mu?: number;
  readonly sigma?: number;
}

/**
 * Student t with df degrees of freedom, moved to mu and stretched by sigma.
 *
 * Mean for df > 1 (else NaN: either side alone is infinite), variance for df > 2, moments of order below df; beyond, even
 * ones are Infinity and odd ones NaN, while limited ones are infinite by their lower side.
 * @throws RangeError unless df and sigma are positive and mu is finite
 * @example studentT({ df: 4 }).upperQuantile(0.025) // 2.776...
 */
export function studentT({ df, mu = 0, sigma = 1 }: StudentTParameters) {
  requirePositive('df', df, 'degrees of freedom');
  requireFinite('mu', mu, 'middle');
  requirePositive('sigma', sigma, 'scale');
  const place = (x: number): Place => ({ t: (x - mu) / sigma, logT: log(Math.abs(x - mu)) - log(sigma) });
  const upper = (q: number): number => (q === 0.5 ? 0 : q < 0.5 ? away(df, sigma, q) : -away(df, sigma, 1 - q));
  const lev = (limit: number, order: number): number => {
    if (order < df) {
      const powers = limitedPowers(df, place(limit), order);
      return affineMoment(mu, sigma, order, (n) => powers[n] as number);
    }
    return order % 2 === 0 ? Infinity : limit === Infinity ? Number.NaN : -Infinity;
  };
  return define({
    family: 'studentT',
    parameters: { df, mu, sigma },
    support: [-Infinity, Infinity],
    mean: df > 1 ? mu : Number.NaN,
    variance: df > 2 ? (sigma * sigma * df) / (df - 2) : Infinity,
    skewness: df > 3 ? 0 : Number.NaN,
    pdf: (x) => exp(logDensity(df, place(x))) / sigma,
    cdf: (x) => (x <= mu ? tail(df, place(x)) : 1 - tail(df, place(x))),
    sf: (x) => (x >= mu ? tail(df, place(x)) : 1 - tail(df, place(x))),
    quantile: (u) => mu - upper(u),
    upperQuantile: (q) => mu + upper(q),
    moment: (order) => lev(Infinity, order),
    lev,
  });
}

/** t = (x - mu) / sigma, and the logarithm of |t|, which is finite where t or its powers overflow. */
interface Place {
  readonly t: number;
  readonly logT: number;
}

const FAR = 50;

/** P(T > |t|), by the smaller of the shares t^2 / (df + t^2) and df / (df + t^2), or far out by their log odds. */
function tail(df: number, { t, logT }: Place): number {
  if (logT > FAR) return 0.5 * betaIOfLogOdds(df / 2, 0.5, log(df) - 2 * logT);
  const square = t * t;
  return 0.5 * (square < df ? betaQ(0.5, df / 2, square / (df + square)) : betaI(df / 2, 0.5, df / (df + square)));
}

/** sigma t, for the t exceeded with probability q <= 1/2; Infinity where it is beyond the largest double. */
function away(df: number, sigma: number, q: number): number {
  return scaledExp(sigma, 0.5 * (log(df) - betaLogOdds(df / 2, 0.5, 2 * q)));
}

function logDensity(df: number, { t, logT }: Place): number {
  const growth = logT > FAR ? log1pExp(2 * logT - log(df)) : log1p((t * t) / df);
  return -0.5 * (df + 1) * growth - logBeta(df / 2, 0.5) - 0.5 * log(df);
}

/**
 * E[min(T, t)^n] for n = 0 ... order < df: the parts M_n up to t obey
 * (df - n) M_n = (n - 1) df M_(n-2) - t^(n-1) (df + t^2) f(t).
 */
function limitedPowers(df: number, place: Place, order: number): readonly number[] {
  const { t, logT } = place;
  const beyond = t > 0 ? tail(df, place) : 1 - tail(df, place);
  // t^power with a factor, by logarithms so that neither overflows before the product does.
  const power = (n: number, logFactor: number): number =>
    t === 0 && n > 0 ? 0 : (t < 0 && n % 2 === 1 ? -1 : 1) * exp((n === 0 ? 0 : n * logT) + logFactor);
  const square = logT > FAR ? log1pExp(2 * logT - log(df)) : log1p((t * t) / df);
  const parts: number[] = [1 - beyond];
  for (let n = 1; n <= order; n++) {
    const edge = Math.abs(t) === Infinity ? 0 : power(n - 1, log(df) + square + logDensity(df, place));
    const before = n === 1 ? 0 : (n - 1) * df * (parts[n - 2] as number);
    parts.push((before - edge) / (df - n));
  }
  return parts.map((part, n) => (n === 0 ? 1 : part + (beyond === 0 ? 0 : power(n, log(beyond)))));
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
    pdf: (x) => (x <= 0 || x === Infinity ? 0 : t.pdf(log(x)) / x),
    cdf: (x) => (x <= 0 ? 0 : t.cdf(log(x))),
    sf: (x) => (x <= 0 ? 1 : t.sf(log(x))),
    quantile: (u) => exp(t.quantile(u)),
    upperQuantile: (q) => exp(t.upperQuantile(q)),
    moment: () => Infinity,
    // The integral of k x^(k-1) sf(x) on the logarithmic axis, below the limit in units of its own decay.
    lev: (limit, order) => {
      if (limit <= 0) return powInt(limit, order);
      const top = log(limit);
      const weigh = (y: number): number => order * exp(order * y) * t.sf(top + y);
      const middle = t.quantile(0.5) - top;
      return limit === Infinity
        ? Infinity
        : powInt(limit, order) * integrate(weigh, -60 / order, 0, { breaks: [-20, -5, -1, middle] }).value;
    },
  });
}

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd, df }: MeanSd & { readonly df: number }) => {
  if (!(df > 2)) refuse('df', 'degrees of freedom of a t with a standard deviation', 'above 2', df);
  return studentT({ df, mu: mean, sigma: sd * Math.sqrt((df - 2) / df) });
});

/** The Student t of `df` degrees of freedom with a mean and a standard deviation, or a coefficient of variation. */
studentT.fromMeanSd = fromMeanSd;
studentT.fromMeanCv = fromMeanCv;

const ofDf = (df: number | undefined): ((p: number) => number) => {
  requirePositive('df', df as number, 'degrees of freedom');
  return studentT({ df: df as number }).quantile;
};

const through = quantileMakers((low, high, given: { readonly df: number }) => {
  const { location, scale } = lineThrough(low, high, ofDf(given?.df), 'symmetric');
  return studentT({ df: given.df, mu: location, sigma: scale });
});

/** The Student t of `df` degrees of freedom through two quantiles, or whose central interval is given. */
studentT.fromQuantiles = through.fromQuantiles;
studentT.fromInterval = through.fromInterval;

const logThrough = quantileMakers(([p, x], [q, y], given: { readonly df: number }) => {
  const { location, scale } = lineThrough([p, log(x)], [q, log(y)], ofDf(given?.df), 'symmetric');
  return logT({ df: given.df, mu: location, sigma: scale });
}, 0);

/** The log-t of `df` degrees of freedom through two quantiles, or whose central interval is given. */
logT.fromQuantiles = logThrough.fromQuantiles;
logT.fromInterval = logThrough.fromInterval;
