import { exp, log, meanAndVariance } from '../../numeric/index.js';
import type { Distribution } from '../distribution.js';
import {
  beta,
  binomial,
  burr,
  exponential,
  gamma,
  geometric,
  gpd,
  inverseGaussian,
  logarithmic,
  logistic,
  logitNormal,
  loglogistic,
  lognormal,
  negativeBinomial,
  normal,
  pareto1,
  pareto2,
  poisson,
  poissonInverseGaussian,
  studentT,
  weibull,
  ztPoisson,
} from '../distributions/index.js';

/** A family that can be fitted: what its data are, and where the search for its parameters starts. */
export interface FitFamily {
  // biome-ignore lint/suspicious/noExplicitAny: each family checks its own parameters
  readonly make: (parameters: any) => Distribution;
  readonly data: DataKind;
  /** First guess of every parameter that is not fixed, in the order they are reported. */
  readonly start: (data: readonly number[]) => Readonly<Record<string, number>>;
  /** Parameters that may be negative; the others are searched on the logarithm. */
  readonly anySign?: readonly string[];
  /** Counts must be more spread than a Poisson's: else the best member is a Poisson, at the end of a parameter's range. */
  readonly overdispersed?: true;
  /** Parameters that data cannot settle and the caller must fix. */
  readonly fixed?: readonly string[];
}

/** What a value of the data may be. */
export type DataKind = 'real' | 'positive' | 'share' | 'count' | 'countFromOne';

const momentsOf = (data: readonly number[]): { mean: number; variance: number } => {
  const { mean, variance } = meanAndVariance(data);
  return { mean, variance: Math.max(variance, 1e-12 * mean * mean, 1e-300) };
};
const logsOf = (data: readonly number[]): { mean: number; variance: number } => momentsOf(data.map((x) => log(x)));

/** The catalogue: a new family is one entry. */
export const fitFamilies: Readonly<Record<string, FitFamily>> = {
  beta: {
    make: beta,
    data: 'share',
    start: (data) => {
      const { mean, variance } = momentsOf(data);
      const total = Math.max(0.1, (mean * (1 - mean)) / variance - 1);
      return { a: mean * total, b: (1 - mean) * total };
    },
  },
  burr: {
    make: burr,
    data: 'positive',
    start: (data) => ({ alpha: 1.5, gamma: 1.6 / Math.sqrt(logsOf(data).variance), theta: exp(logsOf(data).mean) }),
  },
  exponential: { make: exponential, data: 'positive', start: (data) => ({ mean: momentsOf(data).mean }) },
  gamma: {
    make: gamma,
    data: 'positive',
    start: (data) => {
      const { mean, variance } = momentsOf(data);
      return { shape: (mean * mean) / variance, scale: variance / mean };
    },
  },
  geometric: { make: geometric, data: 'count', start: (data) => ({ beta: Math.max(0.01, momentsOf(data).mean) }) },
  gpd: {
    make: gpd,
    data: 'positive',
    anySign: ['xi'],
    start: (data) => ({ xi: 0.2, beta: 0.8 * momentsOf(data).mean }),
  },
  inverseGaussian: {
    make: inverseGaussian,
    data: 'positive',
    start: (data) => {
      const { mean, variance } = momentsOf(data);
      return { mean, lambda: (mean * mean * mean) / variance };
    },
  },
  logistic: {
    make: logistic,
    data: 'real',
    anySign: ['location'],
    start: (data) => ({ location: momentsOf(data).mean, scale: 0.55 * Math.sqrt(momentsOf(data).variance) }),
  },
  logarithmic: {
    make: logarithmic,
    data: 'countFromOne',
    start: (data) => ({ prob: Math.min(0.99, Math.max(0.05, 1 - 1 / momentsOf(data).mean)) }),
  },
  logitNormal: {
    make: logitNormal,
    data: 'share',
    anySign: ['mu'],
    start: (data) => {
      const { mean, variance } = momentsOf(data.map((x) => log(x) - log(1 - x)));
      return { mu: mean, sigma: Math.max(1e-3, Math.sqrt(variance)) };
    },
  },
  loglogistic: {
    make: loglogistic,
    data: 'positive',
    start: (data) => ({ shape: 1.8 / Math.sqrt(logsOf(data).variance), scale: exp(logsOf(data).mean) }),
  },
  lognormal: {
    make: lognormal,
    data: 'positive',
    anySign: ['mu'],
    start: (data) => ({ mu: logsOf(data).mean, sigma: Math.max(1e-3, Math.sqrt(logsOf(data).variance)) }),
  },
  negativeBinomial: {
    make: negativeBinomial,
    data: 'count',
    overdispersed: true,
    start: (data) => {
      const { mean, variance } = momentsOf(data);
      const over = Math.max(0.05, variance / mean - 1);
      return { r: mean / over, beta: over };
    },
  },
  normal: {
    make: normal,
    data: 'real',
    anySign: ['mu'],
    start: (data) => ({ mu: momentsOf(data).mean, sigma: Math.max(1e-9, Math.sqrt(momentsOf(data).variance)) }),
  },
  pareto1: { make: pareto1, data: 'positive', fixed: ['min'], start: () => ({ shape: 1.5 }) },
  pareto2: { make: pareto2, data: 'positive', start: (data) => ({ shape: 2.5, scale: 1.5 * momentsOf(data).mean }) },
  poisson: { make: poisson, data: 'count', start: (data) => ({ lambda: Math.max(0.01, momentsOf(data).mean) }) },
  poissonInverseGaussian: {
    make: poissonInverseGaussian,
    data: 'count',
    overdispersed: true,
    start: (data) => {
      const { mean, variance } = momentsOf(data);
      return { mean, shape: (mean * mean) / Math.max(0.05, variance / mean - 1) };
    },
  },
  studentT: {
    make: studentT,
    data: 'real',
    anySign: ['mu'],
    start: (data) => ({
      df: 5,
      mu: momentsOf(data).mean,
      sigma: Math.max(1e-9, 0.8 * Math.sqrt(momentsOf(data).variance)),
    }),
  },
  binomial: {
    make: binomial,
    data: 'count',
    fixed: ['m'],
    start: (data) => ({ q: 0.5 - 0.25 / (1 + momentsOf(data).mean) }),
  },
  weibull: {
    make: weibull,
    data: 'positive',
    start: (data) => {
      const { mean, variance } = logsOf(data);
      return { shape: 1.2 / Math.max(0.05, Math.sqrt(variance)), scale: exp(mean + 0.57) };
    },
  },
  ztPoisson: {
    make: ztPoisson,
    data: 'countFromOne',
    start: (data) => ({ lambda: Math.max(0.05, momentsOf(data).mean - 0.5) }),
  },
};
