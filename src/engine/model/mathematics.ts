import exp from "@stdlib/math-base-special-exp";
import ln from "@stdlib/math-base-special-ln";
import pow from "@stdlib/math-base-special-pow";

/** Pinned pure-JavaScript functions: engines' own differ in the last bit, and results must not. */
export { exp, ln, pow };

/** Scores and shares have this many decimals when they meet a threshold, in the engine and in Excel's formulas alike. */
export const comparedDigits = 6;
const scale = Number(`1e${comparedDigits}`);

/**
 * A score or share, 0 or more, as it is compared with a threshold: rounded as Excel's ROUND does, so that noise in the
 * last bits decides no grade and no level.
 */
export const compared = (value: number): number => Math.round(value * scale) / scale;

/** `value` kept within low … high. */
export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
