/**
 * Industry codes: 大分類 A–T of the Japan Standard Industrial Classification (日本標準産業分類),
 * with I split into I1 wholesale and I2 retail.
 */
export const industryCodes = [
  "A",
  "B",
  "C",
  "D",
  "E",
  "F",
  "G",
  "H",
  "I1",
  "I2",
  "J",
  "K",
  "L",
  "M",
  "N",
  "O",
  "P",
  "Q",
  "R",
  "S",
  "T",
] as const;
export type IndustryCode = (typeof industryCodes)[number];
