export const id = "third-party-outage" as const;
export const code = "s6" as const;

export { chances } from "./chances";
export { declaration } from "./declaration";
export { effects } from "./effects";
export { parameters } from "./parameters";
export { quantities } from "./quantities";
