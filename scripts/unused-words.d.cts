import type { Program } from "typescript";

/** Paths of the words under `root`/src/locales that no code under `root`/src reads. */
export function unusedWords(program: Program, root: string): string[];
