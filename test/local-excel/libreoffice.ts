import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findWitness } from "../support/witness";

const PROGRAM = findWitness("libreoffice");

export const hasLibreOffice = PROGRAM !== null;

/** Otherwise files that say they come from Excel keep the values they were saved with. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The file as LibreOffice writes it after opening it. */
export function throughLibreOffice(bytes: Uint8Array, format = "xlsx"): Uint8Array {
  if (PROGRAM === null) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(path.join(tmpdir(), "local-excel-"));
  try {
    const profile = path.join(folder, "profile", "user");
    mkdirSync(profile, { recursive: true });
    writeFileSync(path.join(profile, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const input = path.join(folder, "book.xlsx");
    writeFileSync(input, bytes);
    const target = path.join(folder, "out");
    const installation = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    execFileSync(PROGRAM, [installation, "--headless", "--convert-to", format, "--outdir", target, input], {
      stdio: "ignore",
    });
    return readFileSync(path.join(target, `book.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
