import type { JsonIssue } from "../engine";
import type { IssueNumbers } from "./number";

/** Why a file could not be read or written. */
export type FileAccessFault = "notFound" | "notPermitted" | "isDirectory" | "inUse" | "noSpace" | "other";

/** A file that could not be read; `file` as the user named it. */
export type UnreadFile = { readonly code: "cannotRead"; readonly file: string; readonly fault: FileAccessFault };

/** Neither its content nor its name says a kind that is read. `known`: the extensions that are. */
export type UnknownFileKind = {
  readonly code: "unknownFileKind";
  readonly file: string;
  readonly known: readonly string[];
};

/** What is wrong with a command line or the files it names. */
export type CommandIssue =
  | { readonly code: "unknownCommand"; readonly received: string; readonly known: readonly string[] }
  | { readonly code: "unknownOption"; readonly received: string; readonly known: readonly string[] }
  /** `expected`: the argument's or option's name. */
  | { readonly code: "argumentMissing"; readonly expected: string }
  | { readonly code: "argumentSurplus"; readonly received: string }
  | {
      readonly code: "optionValue";
      readonly option: string;
      readonly received: string;
      readonly known: readonly string[];
    }
  | UnreadFile
  | { readonly code: "cannotWrite"; readonly file: string; readonly fault: FileAccessFault }
  | { readonly code: "outputIsInput"; readonly file: string }
  /** A folder to be made that holds something. */
  | { readonly code: "folderNotEmpty"; readonly file: string }
  | UnknownFileKind
  /** Neither the file nor its sheet of plans names one. */
  | { readonly code: "plansNone" }
  | JsonIssue;

export const commandNumbers = {
  unknownCommand: "KK-5001",
  unknownOption: "KK-5002",
  argumentMissing: "KK-5003",
  argumentSurplus: "KK-5004",
  optionValue: "KK-5005",
  cannotRead: "KK-5006",
  cannotWrite: "KK-5007",
  outputIsInput: "KK-5008",
  unknownFileKind: "KK-5009",
  notJson: "KK-5010",
  jsonUnknownKey: "KK-5011",
  jsonWrongValue: "KK-5012",
  jsonTooLong: "KK-5013",
  plansNone: "KK-5014",
  folderNotEmpty: "KK-5020",
} as const satisfies IssueNumbers<CommandIssue>;
