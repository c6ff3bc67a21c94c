export const id = "web-defacement" as const;
export const code = "s3" as const;

export { declaration } from "./declaration";
export { effects } from "./effects";
export { parameters } from "./parameters";
