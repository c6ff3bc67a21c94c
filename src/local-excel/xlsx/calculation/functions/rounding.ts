// Faster than looking up the global each time: see operators.ts.
const { abs, ceil, floor, round, trunc } = Math;

/** Shifts the decimal point in the number's shortest decimal text, so that 2.675 × 100 is 267.5, not 267.49999…. */
function shifted(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = value.toString().split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function scaled(value: number, digits: number, cut: (size: number) => number): number {
  const places = trunc(digits);
  const size = shifted(cut(shifted(abs(value), places)), -places);
  return value < 0 ? 0 - size : size;
}

const NEAR_HALF = 1e-6;
const EXACT = 2 ** 50;

/** Rounds half away from zero on Excel's fifteen digits, which matter only close to a half. */
export function roundHalf(value: number, digits: number): number {
  const places = trunc(digits);
  const power = 10 ** places;
  const size = abs(value) * power;
  if (places >= 0 && size < EXACT && abs((size % 1) - 0.5) > NEAR_HALF) {
    const rounded = round(size) / power;
    return value < 0 ? 0 - rounded : rounded;
  }
  return scaled(Number(value.toPrecision(15)), digits, round);
}

export const roundDown = (value: number, digits: number): number => scaled(value, digits, floor);
export const roundUp = (value: number, digits: number): number => scaled(value, digits, ceil);
