import type { LogAxis } from "../catalogue";
import type { SheetValues } from "../sheet-values";

/** Maturity of the customer's operation logs: levels 0–4 of the four axes, null where nothing applies. */
export type OperationLog = {
  /** The level shown. */
  readonly level: number;
  /** The level that acts on money. */
  readonly acting: number;
} & { readonly [Axis in LogAxis]: number | null };

export const rateOperationLog = (values: SheetValues): OperationLog => ({
  level: values.get("log.level"),
  acting: values.get("log.acting"),
  collect: values.get("log.collect"),
  retain: values.get("log.retain"),
  monitor: values.get("log.monitor"),
  analyse: values.get("log.analyse"),
});
