export const id = "denial-of-service" as const;
export const code = "s4" as const;

export { declaration } from "./declaration";
export { effects } from "./effects";
export { parameters } from "./parameters";
