import { type Distribution, define, discrete } from '../../chance/index.js';
import { requireKnown, requireNonNegative, requirePositive, requireShare } from '../../numeric/index.js';
import { paymentDensity, paymentLev } from './covered-moments.js';
import { atomsOf, type Severity } from './severity.js';

/** What an insurance pays of one event. */
export interface Terms {
  /** Amount of the loss below which nothing is paid; 0 by default. */
  readonly deductible?: number;
  /** Pay the whole loss, not only the excess, once the deductible is passed; false by default. */
  readonly franchise?: boolean;
  /** Largest loss considered, the deductible inside it; Infinity by default. */
  readonly limit?: number;
  /** Part of the payment this cover bears; 1 by default. */
  readonly coinsurance?: number;
  /** Relative growth of the loss before the terms apply, such as 0.05; 0 by default. */
  readonly inflation?: number;
  /** Describe the payment given that there is one, instead of the payment per loss; false by default. */
  readonly perPayment?: boolean;
}

const TERMS = ['deductible', 'franchise', 'limit', 'coinsurance', 'inflation', 'perPayment'];

/**
 * The payment for one event under deductible, limit, share and inflation, with its lumps at zero and at the limit.
 *
 * Ordinary: coinsurance x (min((1 + inflation) X, limit) - deductible)+. Franchise: coinsurance x min((1 + inflation)
 * X, limit) once the loss passes the deductible. Moments come from limited moments of X, tails from its sf.
 * Errors: RangeError for a negative deductible, a limit not above it, a coinsurance outside
 * (0, 1], an inflation of -1 or below, a per-payment view of a loss never paid.
 * Source: Klugman, Panjer and Willmot (2012), Loss Models, chapter 8.
 *
 * @example covered(pareto2({ shape: 3, scale: 2000 }), { deductible: 500 }).mean // 640
 */
export function covered(severity: Severity, terms: Terms): Severity {
  const { deductible = 0, franchise = false, limit = Infinity, coinsurance = 1, inflation = 0 } = terms;
  const { perPayment = false } = terms;
  requireKnown('a payment', terms, TERMS);
  requireNonNegative('deductible', deductible, 'loss below which nothing is paid');
  if (!(limit > deductible))
    throw new RangeError(
      `limit (largest loss considered) must lie above the deductible ${deductible}; received ${limit}.`,
    );
  requirePositive('coinsurance', requireShare('coinsurance', coinsurance, 'part borne'), 'part of the payment borne');
  requirePositive('1 + inflation', 1 + inflation, 'growth of the loss before the terms');
  const growth = 1 + inflation;
  const bottom = deductible / growth;
  const top = limit / growth;
  const scale = coinsurance * growth;
  const move = franchise ? 0 : bottom;
  const paid = severity.sf(bottom);
  const kept = perPayment ? paid : 1;
  if (!(kept > 0)) throw new RangeError(`${severity.says} never passes a deductible of ${deductible}: nothing is paid`);

  // A payment y > 0 comes from the loss y / scale + move, if that is above the deductible and below the top.
  const lossOf = (y: number): number => Math.max(bottom, y / scale + move);
  const cap = coinsurance * (limit - (franchise ? 0 : deductible));
  const sf = (y: number): number => (y < 0 ? 1 : y >= cap ? 0 : severity.sf(lossOf(y)) / kept);
  const low = perPayment ? 0 : severity.cdf(bottom);
  const cdf = (y: number): number =>
    y < 0
      ? 0
      : y >= cap
        ? 1
        : perPayment
          ? severity.cdf(bottom) < 0.5
            ? (severity.cdf(lossOf(y)) - severity.cdf(bottom)) / kept
            : 1 - sf(y)
          : severity.cdf(lossOf(y));
  const payment = (x: number): number => (x <= bottom ? 0 : x >= top ? cap : (x - move) * scale);
  // Losses of exactly the limit are paid in full too.
  const atTop = atomsOf(severity).reduce((sum, { at, mass }) => (at === top ? sum + mass : sum), 0);
  const full = top === Infinity ? 0 : (severity.sf(top) + atTop) / kept;
  const line = { bottom, top, move, scale };
  const lev = (x: number, order: number): number => paymentLev(severity, x, order, line) / kept;
  const mean = lev(Infinity, 1);
  // Where every payment is at least its franchise, the spread is that of what exceeds it.
  const [first, second] = [1, 2].map((order) =>
    perPayment ? paymentLev(severity, Infinity, order, { ...line, move: bottom }) / kept : lev(Infinity, order),
  ) as [number, number];
  const made = define({
    family: 'covered',
    parameters: { of: severity, ...terms },
    json: { of: severity.toJSON(), ...terms },
    says: `${severity.says} paid above ${deductible}${limit < Infinity ? ` to ${limit}` : ''}`,
    support: [perPayment && franchise ? bottom * scale : 0, cap],
    mean,
    variance: Number.isFinite(mean) ? Math.max(0, second - first * first) : Infinity,
    pdf: (y) => (y === 0 ? low : y === cap ? severity.sf(top) / kept : paymentDensity(severity, y, line, cap) / kept),
    cdf,
    sf,
    quantile: (u) => (perPayment ? payment(severity.upperQuantile((1 - u) * paid)) : payment(severity.quantile(u))),
    upperQuantile: (q) => payment(severity.upperQuantile(q * kept)),
    moment: (order) => lev(Infinity, order),
    lev,
  });
  const inside = atomsOf(severity).filter(({ at }) => at > bottom && at < top);
  const lumps = [
    { at: 0, mass: low },
    ...inside.map(({ at, mass }) => ({ at: payment(at), mass: mass / kept })),
    { at: cap, mass: full },
  ];
  return Object.assign(made as Severity, { atoms: lumps.filter(({ mass }) => mass > 0) });
}

/** A layer of each event's loss: `limit` in excess of `attachment`. */
export interface EventLayer {
  /** Loss at which the layer starts to pay. */
  readonly attachment: number;
  /** Most the layer pays for one event, before the share; Infinity by default. */
  readonly limit?: number;
  /** Part of the layer borne; 1 by default. */
  readonly share?: number;
}

/**
 * The payment of one event by a layer: share x min((X - attachment)+, limit); `covered` in a reinsurer's words.
 *
 * @example layered(lognormal.fromMeanCv({ mean: 340_000, cv: 2.5 }), { attachment: 50_000, limit: 950_000 })
 */
export function layered(severity: Severity, layer: EventLayer): Severity {
  const { attachment, limit = Infinity, share = 1 } = layer;
  requireKnown('a layer', layer, ['attachment', 'limit', 'share']);
  requireNonNegative('attachment', attachment, 'loss at which the layer starts to pay');
  if (limit !== Infinity) requirePositive('limit', limit, 'most the layer pays for one event');
  requirePositive('share', requireShare('share', share, 'part of the layer borne'), 'part of the layer borne');
  return covered(severity, { deductible: attachment, limit: attachment + limit, coinsurance: share });
}

/** What is paid of one event under terms or a layer: the loss itself where there are none, a list where losses are listed. */
export function paymentOf(severity: Severity, perEvent: Terms | EventLayer | undefined): Severity {
  if (perEvent === undefined) return severity;
  const paid = 'attachment' in perEvent ? layered(severity, perEvent) : covered(severity, perEvent);
  const lumps = severity.discrete ? atomsOf(paid) : [];
  if (!lumps.some(({ at }) => at > 0)) return paid;
  const whole = lumps.reduce((sum, { mass }) => sum + mass, 0);
  if (Math.abs(whole - 1) > 1e-12) return paid;
  return discrete({ values: lumps.map(({ at }) => at), probabilities: lumps.map(({ mass }) => Math.min(1, mass)) });
}

/** Part of the expected loss that a deductible takes away, E[min(X, d)] / E[X]; 0 where the mean is infinite. */
export function lossEliminationRatio(severity: Distribution, deductible: number): number {
  requireNonNegative('deductible', deductible, 'loss below which nothing is paid');
  return severity.lev(deductible) / severity.mean;
}
