const PI_HIGH = Math.PI;
const PI_LOW = 1.2246467991473532e-16;
const HALF_PI_HIGH = 0.5 * Math.PI;
const HALF_PI_LOW = 6.123233995736766e-17;

/** sin(pi t) for |t| <= 1/4, Taylor's series with pi in two parts. */
function sineOfPart(t: number): number {
  const s = t * t;
  const rest =
    -5.16771278004997 +
    s *
      (2.5501640398773455 +
        s *
          (-0.5992645293207921 +
            s *
              (0.08214588661112823 +
                s *
                  (-0.0073704309457143504 +
                    s *
                      (0.00046630280576761255 +
                        s * (-2.1915353447830217e-5 + s * (7.952054001475513e-7 + s * -2.2948428997269873e-8)))))));
  return t * PI_HIGH + t * (PI_LOW + s * rest);
}

/** cos(pi t) for |t| <= 1/4. */
function cosineOfPart(t: number): number {
  const s = t * t;
  const rest =
    4.0587121264167685 +
    s *
      (-1.3352627688545895 +
        s *
          (0.2353306303588932 +
            s *
              (-0.02580689139001406 +
                s *
                  (0.0019295743094039231 +
                    s * (-0.0001046381049248457 + s * (4.303069587032947e-6 + s * -1.3878952462213771e-7))))));
  return 1 + s * (-4.934802200544679 + s * rest);
}

/**
 * Returns sin(pi x), exact zeros at integers and the same bits on every engine.
 *
 * Error below 1.1 ulp. An infinite x gives NaN.
 *
 * @example sinPi(0.5) // 1
 */
export function sinPi(x: number): number {
  const turn = x - 2 * Math.floor(x * 0.5);
  const quarter = Math.floor(2 * turn + 0.5);
  const part = turn - 0.5 * quarter;
  const size = (quarter & 1) === 0 ? sineOfPart(part) : cosineOfPart(part);
  return (quarter & 2) === 0 ? size : -size;
}

/**
 * Returns cos(pi x), exact zeros at half-integers and the same bits on every engine.
 *
 * Error below 1.1 ulp. An infinite x gives NaN.
 *
 * @example cosPi(1) // -1
 */
export function cosPi(x: number): number {
  const turn = x - 2 * Math.floor(x * 0.5);
  const quarter = Math.floor(2 * turn + 0.5);
  const part = turn - 0.5 * quarter;
  const size = (quarter & 1) === 0 ? cosineOfPart(part) : sineOfPart(part);
  return ((quarter + 1) & 2) === 0 ? size : -size;
}

// arctan(j / 16), high and low parts.
const ARCTANGENTS = [
  0.0, 0.0, 0.06241880999595735, -1.5490756308295046e-18, 0.12435499454676144, -3.1253241424539383e-18,
  0.18534794999569476, 4.180692268843079e-18, 0.24497866312686414, 1.0698755618734451e-17, 0.3028848683749714,
  -1.1010827903001369e-17, 0.35877067027057225, -2.4623815582638635e-17, 0.4124104415973873, -1.587652227770689e-17,
  0.4636476090008061, 2.2698777452961687e-17, 0.5123894603107377, -2.5462781472855804e-17, 0.5585993153435624,
  -5.4556305485916264e-18, 0.6022873461349642, 2.950430737228402e-17, 0.6435011087932844, 1.5834785051444286e-17,
  0.6823165548747481, 6.943223671560008e-18, 0.7188299996216245, -2.1478388444456983e-17, 0.7531512809621944,
  -2.4256934659182068e-17, 0.7853981633974483, 3.061616997868383e-17,
];

/** arctan(x) for x in [0, 1] plus `offset`: the nearest sixteenth from the table, the rest by its series. */
function arctangentOfUnit(x: number, sign: number, offset: number, offsetLow: number): number {
  const j = Math.floor(16 * x + 0.5);
  const center = j / 16;
  const t = (x - center) / (1 + x * center);
  const s = t * t;
  const rest = t * s * (-1 / 3 + s * (1 / 5 + s * (-1 / 7 + s * (1 / 9 + s * (-1 / 11)))));
  return offset + sign * ARCTANGENTS[2 * j] + (sign * (t + (ARCTANGENTS[2 * j + 1] + rest)) + offsetLow);
}

/**
 * Returns the arctangent of x in [-pi/2, pi/2], the same bits on every engine.
 *
 * Error below 1.5 ulp.
 *
 * @example atan(1) // 0.7853981633974483
 */
export function atan(x: number): number {
  const size = Math.abs(x);
  const angle = size <= 1 ? arctangentOfUnit(size, 1, 0, 0) : arctangentBeyondOne(size);
  return x < 0 ? -angle : angle;
}

function arctangentBeyondOne(x: number): number {
  return Number.isNaN(x) ? x : arctangentOfUnit(1 / x, -1, HALF_PI_HIGH, HALF_PI_LOW);
}

/**
 * Returns the arcsine of x in [-pi/2, pi/2], the same bits on every engine; outside [-1, 1] NaN.
 *
 * Formula: atan(x / sqrt((1 - x)(1 + x))). Error below 3 ulp.
 *
 * @example asin(1) // 1.5707963267948966
 */
export function asin(x: number): number {
  return atan(x / Math.sqrt((1 - x) * (1 + x)));
}
