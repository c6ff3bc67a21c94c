/** Moves the decimal point in the number's shortest decimal text: 2.675 times 100 is then 267.5 and not 267.49999…. */
function shifted(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = value.toString().split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function scaled(value: number, digits: number, round: (size: number) => number): number {
  const places = Math.trunc(digits);
  const size = shifted(round(shifted(Math.abs(value), places)), -places);
  return value < 0 ? 0 - size : size;
}

/** Half away from zero, on the fifteen digits Excel works with. */
export const roundHalf = (value: number, digits: number): number => scaled(Number(value.toPrecision(15)), digits, Math.round);
export const roundDown = (value: number, digits: number): number => scaled(value, digits, Math.floor);
export const roundUp = (value: number, digits: number): number => scaled(value, digits, Math.ceil);
