import globals from "globals";

/** Globals that are the same wherever the code runs; `console` has a rule of its own. */
const everywhere = new Set(["TextDecoder", "TextEncoder", "WebAssembly", "console", "structuredClone"]);

const host = { ...globals.browser, ...globals.node, ...globals.worker };

/** Names of the browser, of Node and of Office: inside these folders nothing comes from the surroundings. */
export const surroundings = Object.keys(host).filter((name) => !(name in globals.es2026) && !everywhere.has(name));

/** Names only Node knows. */
export const nodeOnly = Object.keys(globals.node).filter((name) => !(name in globals.browser));

/** Names of Office.js. */
export const office = ["Excel", "Office", "OfficeExtension"];

/** Functions whose last bit differs between machines; +, -, *, /, sqrt and rounding are exact everywhere. */
export const inexactMathematics = [
  ...["acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cbrt", "cos", "cosh", "exp", "expm1", "hypot"],
  ...["log", "log10", "log1p", "log2", "pow", "sin", "sinh", "tan", "tanh"],
];
