import type { Thread } from "../workers";

/** Everything the command line takes from its machine: with the same environment a run gives the same result. */
export interface Environment {
  /** The folder relative file names start from. */
  readonly directory: string;
  /** Such as ja_JP.UTF-8 or en-US; empty if none is set. */
  readonly locale: string;
  readonly now: () => Date;
  /** Whether the stack of every error is printed. */
  readonly debug: boolean;
  /** Further threads to simulate on; null if the program cannot start any. */
  readonly threads: { readonly most: number; readonly start: () => Thread } | null;
  /** A person who watches stderr, with a clock in milliseconds; null where nobody does. */
  readonly watched: { readonly clock: () => number } | null;
  /** Finds what prints a workbook as PDF; null where nothing does. */
  readonly pdfPrinter: () => Promise<((workbook: Uint8Array) => Promise<Uint8Array>) | null>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}
