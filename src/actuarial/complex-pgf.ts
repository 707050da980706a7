import type { CountDistribution } from '../chance/index.js';
import { cosPi, exp, log1p, sinPi } from '../numeric/index.js';
import { type Complex, complex, complexExp, complexLog, complexPower, times } from './complex.js';

/** A probability generating function at a complex argument. */
export type ComplexPgf = (z: Complex) => Complex;

type Closed = (p: Readonly<Record<string, never>>) => ComplexPgf;

const grown = (z: Complex, beta: number): Complex => complex(1 - beta * (z.re - 1), -beta * z.im);

const poissonAt =
  (lambda: number): ComplexPgf =>
  (z) =>
    complexExp(complex(lambda * (z.re - 1), lambda * z.im));
const negativeBinomialAt =
  (r: number, beta: number): ComplexPgf =>
  (z) =>
    complexPower(grown(z, beta), -r);
const binomialAt =
  (m: number, q: number): ComplexPgf =>
  (z) =>
    complexPower(complex(1 + q * (z.re - 1), q * z.im), m);

/** p0 + (1 - p0) (P(z) - P(0)) / (1 - P(0)). */
const modified = (base: ComplexPgf, p0: number): ComplexPgf => {
  const none = base(complex(0)).re;
  const factor = (1 - p0) / (1 - none);
  return (z) => {
    const at = base(z);
    return complex(p0 + factor * (at.re - none), factor * at.im);
  };
};

/** Closed forms by family; any other count goes through its probabilities. */
const closed: Readonly<Record<string, Closed>> = {
  poisson: ({ lambda }) => poissonAt(lambda),
  negativeBinomial: ({ r, beta }) => negativeBinomialAt(r, beta),
  geometric: ({ beta }) => negativeBinomialAt(1, beta),
  binomial: ({ m, q }) => binomialAt(m, q),
  logarithmic: ({ prob }) => {
    const scale = 1 / log1p(-prob);
    return (z) => {
      const l = complexLog(complex(1 - prob * z.re, -prob * z.im));
      return complex(scale * l.re, scale * l.im);
    };
  },
  zmPoisson: ({ lambda, p0 }) => modified(poissonAt(lambda), p0),
  ztPoisson: ({ lambda }) => modified(poissonAt(lambda), 0),
  zmBinomial: ({ m, q, p0 }) => modified(binomialAt(m, q), p0),
  zmNegativeBinomial: ({ r, beta, p0 }) => modified(negativeBinomialAt(r, beta), p0),
  ztNegativeBinomial: ({ r, beta }) => modified(negativeBinomialAt(r, beta), 0),
  etnb: ({ r, beta }) => modified(negativeBinomialAt(r, beta), 0),
  poissonInverseGaussian: ({ mean, shape }) => {
    const beta = ((mean as number) * (mean as number)) / (shape as number);
    return (z) => {
      const root = complexPower(grown(z, 2 * beta), 0.5);
      return complexExp(complex((-mean / beta) * (root.re - 1), (-mean / beta) * root.im));
    };
  },
  neymanA: ({ clusters, perCluster }) => {
    const inner = poissonAt(perCluster);
    return (z) => {
      const at = inner(z);
      return complexExp(complex((clusters as number) * (at.re - 1), (clusters as number) * at.im));
    };
  },
  poissonMixture: ({ weights, lambdas }) => {
    const states = (lambdas as readonly number[]).map(poissonAt);
    return (z) => {
      let sum = complex(0);
      states.forEach((state, k) => {
        const at = state(z);
        const weight = (weights as readonly number[])[k] as number;
        sum = complex(sum.re + weight * at.re, sum.im + weight * at.im);
      });
      return sum;
    };
  },
};

/** The generating function of a frequency at complex arguments. */
export function complexPgf(frequency: CountDistribution): ComplexPgf {
  const known = closed[frequency.family];
  return known === undefined
    ? byProbabilities(frequency)
    : known(frequency.parameters as Readonly<Record<string, never>>);
}

function byProbabilities(frequency: CountDistribution): ComplexPgf {
  const mass: number[] = [];
  for (let k = 0; k <= frequency.support[1] && (k <= frequency.mean || frequency.sf(k - 1) > 1e-18); k++)
    mass.push(frequency.pdf(k));
  return (z) => {
    let sum = complex(0);
    for (let k = mass.length - 1; k >= 0; k--) {
      const up = times(sum, z);
      sum = complex(up.re + (mass[k] as number), up.im);
    }
    return sum;
  };
}

/** Applies a generating function to a whole spectrum, in place; Poisson has a loop of its own, being the usual case. */
export function applyPgf(frequency: CountDistribution, re: Float64Array, im: Float64Array): void {
  if (frequency.family in spectra) {
    (spectra[frequency.family] as Spectrum)(frequency.parameters as never, re, im);
    return;
  }
  const pgf = complexPgf(frequency);
  for (let k = 0; k < re.length; k++) {
    const at = pgf(complex(re[k] as number, im[k] as number));
    re[k] = at.re;
    im[k] = at.im;
  }
}

type Spectrum = (p: { readonly lambda: number }, re: Float64Array, im: Float64Array) => void;

const spectra: Readonly<Record<string, Spectrum>> = {
  poisson: ({ lambda }, re, im) => {
    for (let k = 0; k < re.length; k++) {
      const size = exp(lambda * ((re[k] as number) - 1));
      const turn = (lambda * (im[k] as number)) / Math.PI;
      re[k] = size * cosPi(turn);
      im[k] = size * sinPi(turn);
    }
  },
};
