export const id = "suspected-attack" as const;
export const code = "s1" as const;

export { chances } from "./chances";
export { declaration } from "./declaration";
export { effects } from "./effects";
export { parameters } from "./parameters";
export { quantities } from "./quantities";
