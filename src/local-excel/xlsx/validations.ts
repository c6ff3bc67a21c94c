import type { Area } from "./address";

export type ValidationType = "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom" | "none";

/** A data validation as in the file; formulas without a leading `=`. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly type: ValidationType;
  readonly operator: string;
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  readonly inCellDropDown: boolean;
  readonly showError: boolean;
  readonly errorStyle: "stop" | "warning" | "information";
  readonly errorTitle: string;
  readonly error: string;
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
}
