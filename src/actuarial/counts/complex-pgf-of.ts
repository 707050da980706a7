import { type CountDistribution, distributionFrom } from '../../chance/index.js';
import { exp, log1p, powInt } from '../../numeric/index.js';
import {
  type ComplexPgf,
  complexExp,
  complexLog1p,
  complexSqrt,
  countPmf,
  overArrays,
  type PointMap,
  polynomialPgf,
} from './complex-pgf.js';

type Parameters = Readonly<Record<string, never>> & { readonly [name: string]: number };

/** exp(factor x log(1 + w)), that is (1 + w)^factor. */
function power(re: number, im: number, factor: number, out: Float64Array): void {
  complexLog1p(re, im, out);
  complexExp(factor * out[0], factor * out[1], out);
}

const poissonAt =
  (lambda: number): PointMap =>
  (re, im, out) =>
    complexExp(lambda * (re - 1), lambda * im, out);

const negativeBinomialAt =
  (r: number, beta: number): PointMap =>
  (re, im, out) =>
    power(-beta * (re - 1), -beta * im, -r, out);

const binomialAt =
  (m: number, q: number): PointMap =>
  (re, im, out) =>
    power(q * (re - 1), q * im, m, out);

/** p0 + factor (base(z) - base(0)) for the base's probability `none` of zero. */
const modified =
  (base: PointMap, none: number, p0: number): PointMap =>
  (re, im, out) => {
    base(re, im, out);
    const factor = (1 - p0) / (1 - none);
    out[0] = p0 + factor * (out[0] - none);
    out[1] *= factor;
  };

const valueAtZero = (base: PointMap): number => {
  const out = new Float64Array(2);
  base(0, 0, out);
  return out[0];
};

const zeroModifiedOf = (base: PointMap, p0: number): PointMap => modified(base, valueAtZero(base), p0);

/** Closed forms of the generating function on the complex disk, by family; any other count goes by its probabilities. */
const closedForms: Readonly<Record<string, (p: Parameters) => PointMap>> = {
  poisson: ({ lambda }) => poissonAt(lambda),
  negativeBinomial: ({ r, beta }) => negativeBinomialAt(r, beta),
  geometric: ({ beta }) => negativeBinomialAt(1, beta),
  binomial: ({ m, q }) => binomialAt(m, q),
  zmPoisson: ({ lambda, p0 }) => zeroModifiedOf(poissonAt(lambda), p0),
  ztPoisson: ({ lambda }) => zeroModifiedOf(poissonAt(lambda), 0),
  zmNegativeBinomial: ({ r, beta, p0 }) => zeroModifiedOf(negativeBinomialAt(r, beta), p0),
  ztNegativeBinomial: ({ r, beta }) => zeroModifiedOf(negativeBinomialAt(r, beta), 0),
  zmBinomial: ({ m, q, p0 }) => zeroModifiedOf(binomialAt(m, q), p0),
  etnb: ({ r, beta }) => zeroModifiedOf(negativeBinomialAt(r, beta), 0),
  logarithmic:
    ({ prob }) =>
    (re, im, out) => {
      complexLog1p(-prob * re, -prob * im, out);
      const whole = log1p(-prob);
      out[0] /= whole;
      out[1] /= whole;
    },
  poissonInverseGaussian:
    ({ mean, shape }) =>
    (re, im, out) => {
      const beta = (mean * mean) / shape;
      complexSqrt(1 - 2 * beta * (re - 1), -2 * beta * im, out);
      complexExp((-mean / beta) * (out[0] - 1), (-mean / beta) * out[1], out);
    },
  neymanA:
    ({ clusters, perCluster }) =>
    (re, im, out) => {
      complexExp(perCluster * (re - 1), perCluster * im, out);
      complexExp(clusters * (out[0] - 1), clusters * out[1], out);
    },
  commonShock:
    ({ members, ownRate, shockRate, hitShare }) =>
    (re, im, out) => {
      binomialAt(members, hitShare)(re, im, out);
      const own = members * ownRate;
      complexExp(own * (re - 1) + shockRate * (out[0] - 1), own * im + shockRate * out[1], out);
    },
};

/** Families made of other ones: they take the whole description instead of numbers. */
const composed: Readonly<Record<string, (frequency: CountDistribution) => PointMap | undefined>> = {
  poissonMixture: ({ parameters }) => {
    const { weights, lambdas } = parameters as unknown as { weights: readonly number[]; lambdas: readonly number[] };
    const states = lambdas.map(poissonAt);
    return (re, im, out) => {
      let a = 0;
      let b = 0;
      states.forEach((state, k) => {
        state(re, im, out);
        a += weights[k] * out[0];
        b += weights[k] * out[1];
      });
      out[0] = a;
      out[1] = b;
    };
  },
  zeroModified: (frequency) => {
    const { base, p0 } = frequency.toJSON() as unknown as { base: { distribution: string }; p0: number };
    const inner = pointPgf(distributionFrom(base as never) as CountDistribution);
    return inner && zeroModifiedOf(inner, p0);
  },
};

function pointPgf(frequency: CountDistribution): PointMap | undefined {
  const closed = closedForms[frequency.family];
  return closed ? closed(frequency.parameters as unknown as Parameters) : composed[frequency.family]?.(frequency);
}

/**
 * The probability generating function of a count on the complex unit disk.
 *
 * A family with a closed form uses it; any other its probabilities down to 1e-18, by Horner's rule.
 * Errors: RangeError for a count without closed form that has more than a million possible values.
 *
 * @example complexPgf(poisson({ lambda: 2 })) // replaces z by exp(2 (z - 1)) in place
 */
export function complexPgf(frequency: CountDistribution): ComplexPgf {
  const point = pointPgf(frequency);
  return point === undefined ? polynomialPgf(countPmf(frequency)) : overArrays(point);
}

/** E[z^N] of the shock model, for real z. */
export const shockPgf = (members: number, ownRate: number, shockRate: number, hitShare: number, z: number): number =>
  exp(members * ownRate * (z - 1) + shockRate * (powInt(1 + hitShare * (z - 1), members) - 1));
