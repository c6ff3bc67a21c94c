import exp from "@stdlib/math-base-special-exp";
import ln from "@stdlib/math-base-special-ln";
import pow from "@stdlib/math-base-special-pow";

/** Pinned pure-JavaScript functions: engines' own differ in the last bit, and results must not. */
export { exp, ln, pow };

/** `value` rounded to `digits` decimals, halves away from zero as Excel's ROUND does for what scores can be. */
export function round(value: number, digits: number): number {
  const scale = Number(`1e${digits}`);
  return Math.round(value * scale) / scale;
}

/** Scores and shares have this many decimals when they meet a threshold, in the engine and in Excel's formulas alike. */
export const comparedDigits = 6;

/** A score or share as it is compared with a threshold: noise in the last bits must not decide a grade or a level. */
export const compared = (value: number): number => round(value, comparedDigits);

/** `value` kept within low … high. */
export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
