import type { Distribution } from '../../chance/index.js';
import { refuse, requireInteger, requirePositive } from '../../numeric/index.js';
import { requireLosses } from '../cover/severity.js';
import { tailsAt } from './tails-at.js';

/** How the mass of a continuous loss is put on the points 0, h, 2h, ... */
export type DiscretizeMethod = 'rounding' | 'lower' | 'upper' | 'unbiased';

/** Masses at 0, step, 2 step, ... and the probability that lies beyond the last point and was put nowhere. */
export interface Discretized {
  readonly pmf: Float64Array;
  readonly step: number;
  readonly missingMass: number;
}

type Fill = (severity: Distribution, step: number, pmf: Float64Array) => number;

/**
 * Puts a severity on `points` lattice points; the mass beyond is reported as missing and never spread over the rest.
 *
 * rounding: P(x - h/2 < X <= x + h/2) (mass dispersal). upper: P(x < X <= x + h), a loss rounded down. lower:
 * P(x - h < X <= x), rounded up. unbiased: (2 E[X^x] - E[X^(x-h)] - E[X^(x+h)]) / h, which keeps the mean (^ = min).
 * Right of the median, masses are differences of sf. Errors: RangeError unless step > 0 and points >= 2, for
 * another method, or a severity that can be negative.
 * Source: Gerber (1982); Klugman, Panjer and Willmot (2012), section 9.6.5.
 *
 * @example discretize(gamma({ shape: 2, scale: 1 }), { step: 0.5, points: 44, method: 'unbiased' }).pmf
 */
export function discretize(
  severity: Distribution,
  { step, points, method = 'rounding' }: { step: number; points: number; method?: DiscretizeMethod },
): Discretized {
  requirePositive('step', step, 'distance between lattice points');
  requireInteger('points', points, 'number of lattice points', 2);
  requireLosses(severity);
  if (!Object.hasOwn(methods, method))
    refuse('method', 'how mass is put on the points', `one of ${Object.keys(methods).join(', ')}`, method);
  const pmf = new Float64Array(points);
  const missingMass = methods[method](severity, step, pmf);
  return { pmf, step, missingMass };
}

/** The catalogue of methods; each fills the masses and returns what lies beyond the last point. */
const methods: Readonly<Record<DiscretizeMethod, Fill>> = {
  rounding: (severity, step, pmf) => cells(severity, step, pmf, 0.5),
  upper: (severity, step, pmf) => cells(severity, step, pmf, 1),
  lower: (severity, step, pmf) => {
    pmf[0] = severity.cdf(0);
    return cells(severity, step, pmf.subarray(1), 1, 0);
  },
  unbiased,
};

/** Mass up to the border (k + offset) step of each point, from sf where sf is the smaller tail and from cdf where cdf is. */
function cells(severity: Distribution, step: number, pmf: Float64Array, offset: number, start = -1): number {
  let above = start < 0 ? 1 : severity.sf(start);
  let below = start < 0 ? 0 : severity.cdf(start);
  tailsAt(severity, step, offset, pmf);
  for (let k = 0; k < pmf.length; k++) {
    const tail = pmf[k];
    if (tail < 0.5) {
      pmf[k] = above - tail;
    } else {
      const nextBelow = severity.cdf((k + offset) * step);
      pmf[k] = nextBelow - below;
      below = nextBelow;
    }
    above = tail;
  }
  return above;
}

function unbiased(severity: Distribution, step: number, pmf: Float64Array): number {
  const last = pmf.length - 1;
  let before = 0;
  let here = severity.lev(step);
  pmf[0] = 1 - here / step;
  for (let k = 1; k < last; k++) {
    const next = severity.lev((k + 1) * step);
    pmf[k] = (here - before + (here - next)) / step;
    before = here;
    here = next;
  }
  // The last point receives only the share that its left cell sends to it.
  pmf[last] = (here - before) / step - severity.sf(last * step);
  return severity.sf(last * step);
}
