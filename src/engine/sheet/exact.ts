/** What a factor leaves of a decimal fraction, without the last bits of doubles: 0.07 × 100,000,000 is 7,000,000. */
export const exact = (value: number): number => Number(value.toPrecision(15));
