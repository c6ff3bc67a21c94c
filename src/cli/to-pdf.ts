import { execFile } from "node:child_process";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Environment } from "./environment";
import { CommandFailure, exitCodes } from "./problem";

const programs = ["soffice", "libreoffice", "soffice.exe"];

/** LibreOffice where it is on the path, as what prints workbooks; null where it is not. */
export async function findPdfPrinter(env: NodeJS.ProcessEnv): ReturnType<Environment["pdfPrinter"]> {
  const named = env["KIKITORI_SOFFICE"];
  const folders = (env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  const candidates = named ? [named] : folders.flatMap((folder) => programs.map((name) => path.join(folder, name)));
  for (const program of candidates) if (await isThere(program)) return (workbook) => print(program, workbook);
  return null;
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** In a folder and with a profile of its own, so that nothing a person has open is touched. */
async function print(program: string, workbook: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), "kikitori-pdf-"));
  try {
    const file = path.join(folder, "report.xlsx");
    await writeFile(file, workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const args = [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, file];
    await promisify(execFile)(program, args).catch((error: unknown) => {
      throw failed(error instanceof Error ? error.message : String(error));
    });
    return new Uint8Array(await readFile(path.join(folder, "report.pdf")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const failed = (received: string): CommandFailure =>
  new CommandFailure(exitCodes.fault, [{ issue: { code: "pdfFailed", received } }]);
