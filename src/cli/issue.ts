import type { JsonIssue } from "../engine";
import type { UnknownFileKind } from "../intake/open-file";
import type { CommandIssueCode, FaultIssueCode, FileAccessFault } from "../locales";

type On<Code extends CommandIssueCode | FaultIssueCode> = { readonly code: Code };

/** What is wrong with a command line or with the files it names. */
export type CommandIssue =
  | (On<"unknownCommand"> & { readonly received: string; readonly known: readonly string[] })
  | (On<"unknownOption"> & { readonly received: string; readonly known: readonly string[] })
  /** `expected`: the argument's or option's name. */
  | (On<"argumentMissing"> & { readonly expected: string })
  | (On<"argumentSurplus"> & { readonly received: string })
  | (On<"optionValue"> & { readonly option: string; readonly received: string; readonly known: readonly string[] })
  | (On<"cannotRead"> & { readonly file: string; readonly fault: FileAccessFault })
  | (On<"cannotWrite"> & { readonly file: string; readonly fault: FileAccessFault })
  | (On<"outputIsInput"> & { readonly file: string })
  | UnknownFileKind
  | JsonIssue;

/** A fault of the product; `received`: what a developer needs to find it. */
export type FaultIssue =
  (On<"internalFault"> & { readonly received: string }) | (On<"notImplemented"> & { readonly received: string });
