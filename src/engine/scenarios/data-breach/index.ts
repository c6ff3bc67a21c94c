export const id = "data-breach" as const;
export const code = "s2" as const;

export { chances } from "./chances";
export { declaration } from "./declaration";
export { effects } from "./effects";
export { parameters } from "./parameters";
export { quantities } from "./quantities";
