import { execFileSync } from "node:child_process";
import path from "node:path";

export interface Snippet {
  /** Where the code pretends to stand; the file need not exist. */
  readonly file: string;
  readonly code: string;
}

/** Rule ids that ESLint reports for each snippet. A process of its own, because jest cannot load ES module configurations. */
export function lintSnippets(snippets: readonly Snippet[]): string[][] {
  const output = execFileSync(process.execPath, [path.join(__dirname, "run-eslint.mjs")], {
    cwd: path.resolve(__dirname, "../.."),
    input: JSON.stringify(snippets),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return JSON.parse(output) as string[][];
}
