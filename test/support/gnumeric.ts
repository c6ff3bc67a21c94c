import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findWitness } from "./witness";

/** Opens a workbook, recalculates it whole and saves it: the cached values are Gnumeric's own afterwards. */
export function recalculateByGnumeric(bytes: Uint8Array): Uint8Array {
  const program = findWitness("gnumeric");
  if (!program) throw new Error("Gnumeric is not on this machine");
  const folder = mkdtempSync(path.join(tmpdir(), "kikitori-gnumeric-"));
  try {
    const [given, made] = [path.join(folder, "given.xlsx"), path.join(folder, "made.xlsx")];
    writeFileSync(given, bytes);
    execFileSync(program, ["--recalc", given, made], { stdio: "pipe" });
    return new Uint8Array(readFileSync(made));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
