import type { SourceFile, TypeChecker } from "typescript";

/** A text written in place of that from `from` to before `to`. */
export interface Mutant {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Every slip that could have been made in a file, in the order of the text. */
export function findMutants(file: SourceFile, checker: TypeChecker): readonly Mutant[];

/** The text of a file with a slip made. */
export function mutated(text: string, mutant: Mutant): string;
