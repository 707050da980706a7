import { exp } from './exp.js';

const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/** exp(-x^2 / 2) at the sixteenths of 0 to 40, whose squares are exact. */
const GAUSS: Float64Array = /* @__PURE__ */ Float64Array.from({ length: 641 }, (_, k) => exp((-k * k) / 512));

/** exp(-x^2 / 2), x split so that x^2 is not rounded before it is exponentiated (Cody 1969). */
function gauss(x: number): number {
  const k = Math.floor(x * 16);
  const coarse = k / 16;
  return GAUSS[k] * exp(-0.5 * (x - coarse) * (x + coarse));
}

/**
 * Returns the standard normal density at x.
 *
 * Formula: exp(-x^2 / 2) / sqrt(2 pi); relative error below 5e-16 down to 1e-308. NaN stays NaN.
 *
 * @example normalPdf(0) // 0.3989422804014327
 */
export function normalPdf(x: number): number {
  const size = Math.abs(x);
  return size < 40 ? INVERSE_ROOT_TWO_PI * gauss(size) : Number.isNaN(x) ? x : 0;
}

/**
 * Returns the standard normal distribution function at x, its lower tail without cancellation.
 *
 * Relative error below 2e-15 down to 1e-308. NaN stays NaN. Source: rational approximations of Cody (1969).
 *
 * @example normalCdf(-10) // 7.619853024160527e-24
 */
export function normalCdf(x: number): number {
  if (x > -0.67448975 && x < 0.67448975) return 0.5 + centralPart(x);
  return x <= 0 ? upperTail(-x) : 1 - upperTail(x);
}

/**
 * Returns the standard normal survival function 1 - Phi(x), its upper tail without cancellation.
 *
 * Relative error below 2e-15 down to 1e-308. NaN stays NaN. Source: rational approximations of Cody (1969).
 *
 * @example normalSf(10) // 7.619853024160527e-24
 */
export function normalSf(x: number): number {
  return normalCdf(-x);
}

function upperTail(x: number): number {
  return x < 39 ? gauss(x) * scaledTail(x) : Number.isNaN(x) ? x : 0;
}

/** Phi(x) - 1/2 for |x| < 0.6745. */
function centralPart(x: number): number {
  const s = x * x;
  const above =
    (((0.06568233791820745 * s + 2.2352520354606837) * s + 161.02823106855587) * s + 1067.6894854603709) * s +
    18154.98125334356;
  const below = (((s + 47.202581904688245) * s + 976.0985517377767) * s + 10260.932208618979) * s + 45507.78933502673;
  return (x * above) / below;
}

/** Phi(-x) exp(x^2 / 2) for x >= 0.67: Mills' ratio over sqrt(2 pi). */
export function scaledTail(x: number): number {
  return x <= 5.656854249492381 ? middleTail(x) : farTail(x);
}

function middleTail(x: number): number {
  let above = 1.0765576773720192e-8;
  above = above * x + 0.39894151208813466;
  above = above * x + 8.883149794388377;
  above = above * x + 93.50665613217785;
  above = above * x + 597.2702763948002;
  above = above * x + 2494.5375852903726;
  above = above * x + 6848.190450536283;
  above = above * x + 11602.65143764735;
  above = above * x + 9842.714838383978;
  let below = x + 22.266688044328117;
  below = below * x + 235.387901782625;
  below = below * x + 1519.3775994075547;
  below = below * x + 6485.558298266761;
  below = below * x + 18615.571640885097;
  below = below * x + 34900.95272114598;
  below = below * x + 38912.00328609327;
  below = below * x + 19685.429676859992;
  return above / below;
}

function farTail(x: number): number {
  const s = 1 / (x * x);
  const above =
    ((((0.023073441764940174 * s + 0.215898534057957) * s + 0.12740116116024736) * s + 0.022235277870649807) * s +
      0.0014216191932278934) *
      s +
    2.9112874951168793e-5;
  const below =
    ((((s + 1.284260096144911) * s + 0.4682382124808651) * s + 0.06598813786892856) * s + 0.0037823963320275824) * s +
    7.297515550839662e-5;
  return (INVERSE_ROOT_TWO_PI - (s * above) / below) / x;
}
