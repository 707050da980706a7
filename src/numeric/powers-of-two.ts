const SMALLEST = -1074;
const LARGEST = 1023;

function tabulate(): Float64Array {
  const table = new Float64Array(LARGEST - SMALLEST + 1);
  let power = 1;
  for (let exponent = 0; exponent <= LARGEST; exponent++, power *= 2) table[exponent - SMALLEST] = power;
  power = 1;
  for (let exponent = 0; exponent >= SMALLEST; exponent--, power /= 2) table[exponent - SMALLEST] = power;
  return table;
}

/** Every power of two that a double holds, exactly: entry `e + 1074` is 2^e. A look-up beats assembling bits. */
export const POWERS_OF_TWO: Float64Array = /* @__PURE__ */ tabulate();

/** Where 2^0 sits in `POWERS_OF_TWO`. */
export const POWER_ZERO = -SMALLEST;
