import type { LocalWorkbook } from "../xlsx/workbook";
import type { CustomFunctionsOptions } from "./custom-functions";
import type { EventQueue } from "./events";
import type { Handle } from "./excel-class";

export interface HostOptions {
  /** The highest ExcelApi requirement set this Excel knows. */
  readonly apiLevel: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Functions of the add-in, as its manifest and metadata declare them. */
  readonly customFunctions: CustomFunctionsOptions | null;
}

/** What the objects may ask of the Excel around them. */
export interface Host {
  readonly workbook: LocalWorkbook;
  readonly options: HostOptions;
  readonly events: EventQueue;
  /** An object that stands beside the workbook, by the library's name of it. */
  service(name: string): Handle | null;
  /** Turns an argument that names another object into that object. */
  resolve(argument: unknown): Handle | null;
}
