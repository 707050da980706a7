/** An unevaluated sum `high + low` of two doubles, |low| at most half an ulp of high: about 106 bits. */
export type DoubleDouble = readonly [high: number, low: number];

const SPLITTER = 134217729; // 2^27 + 1 (Dekker 1971)

/** Returns a + b exactly as a double-double; Knuth 1969, TwoSum. */
export function twoSum(a: number, b: number): DoubleDouble {
  const sum = a + b;
  const part = sum - a;
  return [sum, a - (sum - part) + (b - part)];
}

/** Returns a * b exactly as a double-double while nothing over- or underflows; Dekker 1971. */
export function twoProduct(a: number, b: number): DoubleDouble {
  const product = a * b;
  const aScaled = SPLITTER * a;
  const aHigh = aScaled - (aScaled - a);
  const bScaled = SPLITTER * b;
  const bHigh = bScaled - (bScaled - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return [product, aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow)];
}

/** Returns a + b to about 104 bits. */
export function addPairs(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const [high, low] = twoSum(a[0], b[0]);
  return twoSum(high, low + (a[1] + b[1]));
}

/** Returns a * b to about 102 bits. */
export function multiplyPairs(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const [high, low] = twoProduct(a[0], b[0]);
  return twoSum(high, low + (a[0] * b[1] + a[1] * b[0]));
}

/** Returns the quotient of two doubles to about 104 bits. */
export function divideToPair(a: number, b: number): DoubleDouble {
  const quotient = a / b;
  const [high, low] = twoProduct(quotient, b);
  return twoSum(quotient, (a - high - low) / b);
}

/** Returns the square root of a positive double-double to about 104 bits (one Newton step). */
export function squareRootOfPair(a: DoubleDouble): DoubleDouble {
  const root = Math.sqrt(a[0]);
  const [high, low] = twoProduct(root, root);
  return twoSum(root, (a[0] - high - low + a[1]) / (2 * root));
}
