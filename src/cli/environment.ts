import type { Thread } from "../workers";

/** Everything the command line takes from the machine it runs on, so that a run is repeatable. */
export interface Environment {
  /** Where relative file names start. */
  readonly directory: string;
  /** Such as ja_JP.UTF-8 or en-US; empty where none is set. */
  readonly locale: string;
  readonly now: () => Date;
  /** Print the stack of an unforeseen error. */
  readonly debug: boolean;
  /** Threads that simulate beside this one; none where the program cannot start any. */
  readonly threads: { readonly most: number; readonly start: () => Thread } | null;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}
