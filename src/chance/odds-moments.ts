import { exp, integrate, log1p, powInt } from '../numeric/index.js';

/** Ends of the range that are known, and the slope of the value's own scale along the log odds. */
interface Ends {
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly slope: (t: number) => number;
}

/** Log odds beyond which a probability is below the smallest double. */
const FAR = 745;

/**
 * Moments of a value given as a function of the log odds t of not exceeding it: integrals over t with density
 * e^t / (1 + e^t)^2. A value with one known end grows as e^(slope t) towards the other, so that its moment of an order
 * exists while order x slope < 1; with both ends, or none, all moments exist.
 */
export function momentsOverOdds(value: (t: number) => number, { low, high, slope }: Ends) {
  const grows = (low === undefined) !== (high === undefined);
  const steep = low === undefined ? slope(-FAR) : slope(FAR);
  const average = (of: (x: number) => number, to = FAR): number => {
    const at = (t: number): number => {
      const weight = exp(-Math.abs(t) - 2 * log1p(exp(-Math.abs(t))));
      return weight === 0 ? 0 : of(value(t)) * weight;
    };
    return integrate(at, -FAR, to, { breaks: [-100, -30, -8, -2, 0, 2, 8, 30, 100] }).value;
  };
  const moment = (order: number): number => {
    if (grows && order * steep >= 1) return low === undefined && order % 2 === 1 ? -Infinity : Infinity;
    return average((x) => powInt(x, order));
  };
  const mean = moment(1);
  const variance = moment(2) === Infinity ? Infinity : average((x) => (x - mean) * (x - mean));
  /** E[min(X, limit)^order], where the limit lies at log odds `at`. */
  const limited = (limit: number, at: number, order: number): number => {
    if (at === -Infinity) return powInt(limit, order);
    if (at === Infinity || (low === undefined && !Number.isFinite(moment(order)))) return moment(order);
    return average((x) => powInt(x, order), Math.max(-FAR, at)) + powInt(limit, order) / (1 + exp(at));
  };
  return { mean, variance, moment, limited };
}
