import type { LocalWorkbook } from "../xlsx/workbook";
import type { EventQueue } from "./events";
import type { Handle } from "./excel-class";

export interface HostOptions {
  /** The highest ExcelApi requirement set this Excel knows. */
  readonly apiLevel: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

/** What the objects may ask of the Excel around them. */
export interface Host {
  readonly workbook: LocalWorkbook;
  readonly options: HostOptions;
  readonly events: EventQueue;
  /** Turns an argument that names another object into that object. */
  resolve(argument: unknown): Handle | null;
}
