import { plainNumber, type Language } from "../../locales";

/** Writes an amount to the yen. */
export const yenIn =
  (language: Language) =>
  (value: number): string =>
    plainNumber(Math.round(value), language);
