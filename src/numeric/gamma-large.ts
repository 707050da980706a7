import { exp } from './exp.js';
import { normalCdf, scaledTail } from './normal.js';
import { logRemainder, ROOT_TWO_PI } from './stirling.js';

// Taylor coefficients in eta of Temme's c_0, c_1, ...; made with 120 digits from the recurrence in DLMF 8.12(i).
const COEFFICIENTS: readonly (readonly number[])[] = [
  [
    -0.3333333333333333, 0.08333333333333333, -0.014814814814814815, 0.0011574074074074073, 0.0003527336860670194,
    -0.0001787551440329218, 3.919263178522438e-5, -2.185448510679992e-6, -1.85406221071516e-6, 8.296711340953087e-7,
    -1.7665952736826078e-7, 6.707853543401498e-9, 1.0261809784240309e-8, -4.382036018453353e-9, 9.14769958223679e-10,
    -2.5514193994946248e-11, -5.830772132550426e-11,
  ],
  [
    -0.001851851851851852, -0.003472222222222222, 0.0026455026455026454, -0.0009902263374485596, 0.00020576131687242798,
    -4.018775720164609e-7, -1.8098550334489977e-5, 7.64916091608111e-6, -1.6120900894563446e-6, 4.647127802807434e-9,
    1.378633446915721e-7, -5.752545603517705e-8, 1.1951628599778148e-8, -1.7543241719747647e-11, -1.0091543710600413e-9,
  ],
  [
    0.004133597883597883, -0.0026813271604938273, 0.0007716049382716049, 2.0093878600823047e-6, -0.0001073665322636516,
    5.2923448829120125e-5, -1.2760635188618728e-5, 3.423578734096138e-8, 1.3721957309062934e-6, -6.298992138380055e-7,
    1.4280614206064242e-7, -2.0477098421990866e-10, -1.409252991086752e-8,
  ],
  [
    0.0006494341563786008, 0.00022947209362139917, -0.0004691894943952557, 0.00026772063206283885,
    -7.561801671883977e-5, -2.396505113867297e-7, 1.1082654115347302e-5, -5.6749528269915965e-6, 1.4230900732435883e-6,
    -2.7861080291528143e-11, -1.6958404091930278e-7,
  ],
  [
    -0.0008618882909167117, 0.0007840392217200666, -0.0002990724803031902, -1.4638452578843418e-6, 6.641498215465122e-5,
    -3.968365047179435e-5, 1.1375726970678419e-5, 2.507497226237533e-10, -1.6954149536558305e-6,
  ],
  [
    -0.00033679855336635813, -6.972813758365857e-5, 0.0002772753244959392, -0.00019932570516188847,
    6.797780477937208e-5, 1.419062920643967e-7, -1.3594048189768693e-5,
  ],
  [0.0005313079364639922, -0.0005921664373536939, 0.0002708782096718045, 7.902353232660328e-7, -8.153969367561969e-5],
  [0.00034436760689237765, 5.171790908260592e-5, -0.00033493161081142234],
  [-0.0006526239185953094, 0.0008394987206720873],
];

/** Where the uniform expansion reaches full accuracy: a of at least this and |x / a - 1| within the next. */
export const LARGE_SHAPE = 100;
export const NEAR_SHAPE = 0.3;

function correction(a: number, eta: number): number {
  let total = 0;
  for (let k = COEFFICIENTS.length - 1; k >= 0; k--) {
    const row = COEFFICIENTS[k];
    let sum = 0;
    for (let i = row.length - 1; i >= 0; i--) sum = sum * eta + row[i];
    total = total / a + sum;
  }
  return total / (ROOT_TWO_PI * Math.sqrt(a));
}

/**
 * Returns the smaller of P(a, x) and Q(a, x) for large a and x near a: Q when x >= a, P otherwise.
 *
 * Source: Temme (1979), uniform asymptotic expansion.
 */
export function smallerTailOfLargeShape(a: number, x: number): number {
  const u = (x - a) / a;
  const half = logRemainder(u);
  const eta = u < 0 ? -Math.sqrt(2 * half) : Math.sqrt(2 * half);
  const z = Math.abs(eta) * Math.sqrt(a);
  const decay = exp(-a * half);
  const normal = z < 0.67448975 ? normalCdf(-z) : decay * scaledTail(z);
  const shift = decay * correction(a, eta);
  return u < 0 ? normal - shift : normal + shift;
}
