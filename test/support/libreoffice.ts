import { execFile, type ExecFileException } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { atEnd } from "./kept";
import { findWitness } from "./witness";

/** Always recalculate: left alone, LibreOffice believes the values of a file that says Excel wrote it. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const longest = 300_000;

let folder: string | null = null;

/** Taken away at the end of the tests. */
const workFolder = (): string => (folder ??= mkdtempSync(path.join(tmpdir(), "kikitori-witness-")));

/** One profile for each of jest's processes, kept: laying out a new one takes LibreOffice longer than a file. */
const profile = path.resolve(__dirname, `../../build/witness-${process.env["JEST_WORKER_ID"] ?? "1"}`);
const inProfile = (...names: readonly string[]): string => path.join(profile, "user", ...names);

// kept by LibreOffice among its own; test/witness/control shows that they hold
if (!existsSync(inProfile("registrymodifications.xcu"))) {
  mkdirSync(inProfile(), { recursive: true });
  writeFileSync(inProfile("registrymodifications.xcu"), settings);
}

atEnd(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

let count = 0;

function newFolder(): string {
  const made = path.join(workFolder(), String(++count));
  mkdirSync(path.join(made, "in"), { recursive: true });
  mkdirSync(path.join(made, "out"));
  return made;
}

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(
      program,
      args,
      { timeout: longest, killSignal: "SIGKILL", maxBuffer: 1 << 26 },
      (error: ExecFileException | null, out: string, complaint: string) => {
        if (error) fail(new Error(`${program}: ${error.message}\n${complaint}`));
        else done(out);
      },
    );
  });
}

const soffice = (args: readonly string[]): Promise<string> => {
  const program = findWitness("libreoffice");
  if (!program) throw new Error("LibreOffice is not on this machine");
  return run(program, [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--headless",
    "--norestore",
    "--nolockcheck",
    "--nodefault",
    ...args,
  ]);
};

export type Files = Readonly<Record<string, Uint8Array>>;

/** Opens many files in one process, recalculates them, and writes them as another kind. Keys are names without kind. */
export async function convert<Given extends Files>(
  files: Given,
  to: "xlsx" | "pdf" | "ods" | "fods",
  from: "xlsx" | "ods" | "fods" = "xlsx",
): Promise<{ readonly [Name in keyof Given]: Uint8Array }> {
  const work = newFolder();
  const paths = Object.entries(files).map(([name, bytes]) => {
    const file = path.join(work, "in", `${name}.${from}`);
    writeFileSync(file, bytes);
    return file;
  });
  const said = await soffice(["--convert-to", to, "--outdir", path.join(work, "out"), ...paths]);
  const made = new Set(readdirSync(path.join(work, "out")));
  const results = Object.keys(files).map((name) => {
    if (!made.has(`${name}.${to}`)) throw new Error(`LibreOffice did not write ${name}.${to}: ${said}`);
    return [name, new Uint8Array(readFileSync(path.join(work, "out", `${name}.${to}`)))] as const;
  });
  rmSync(work, { recursive: true });
  return Object.fromEntries(results) as { [Name in keyof Given]: Uint8Array };
}

/** Opens, recalculates and saves: the cached values are LibreOffice's own afterwards. */
export const recalculate = <Given extends Files>(files: Given): ReturnType<typeof convert<Given>> =>
  convert(files, "xlsx");

const macroModule = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Kikitori" script:language="StarBasic">${escaped(body)}</script:module>`;

const library = (elements: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${elements}</library:library>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A text inside the macro. */
export const basicText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A file, and what LibreOffice is to do with it: lines of Basic, with the open document as `doc`. */
export interface Edit {
  readonly bytes: Uint8Array;
  readonly lines: readonly string[];
}

/** Lets LibreOffice itself work on files, recalculate and save them: no code of ours and no library in between. */
export async function editByLibreOffice<Given extends Readonly<Record<string, Edit>>>(
  edits: Given,
): Promise<{ readonly [Name in keyof Given]: Uint8Array }> {
  const work = newFolder();
  const names = Object.keys(edits);
  const subs = Object.entries(edits).map(([name, { bytes, lines }], index) => {
    const [source, target] = [path.join(work, "in", `${name}.xlsx`), path.join(work, "out", `${name}.xlsx`)];
    writeFileSync(source, bytes);
    return `Sub Work${index}
  doc = StarDesktop.loadComponentFromURL(${basicUrl(source)}, "_blank", 0, Array(Setting("Hidden", True)))
  ${lines.join("\n  ")}
  doc.calculateAll()
  doc.storeToURL(${basicUrl(target)}, Array(Setting("FilterName", "Calc MS Excel 2007 XML")))
  doc.close(True)
End Sub`;
  });
  // the first start lays out the profile, over anything that is there
  if (!existsSync(inProfile("basic"))) await soffice(["--terminate_after_init"]);
  writeMacro(`${macroHelpers}
${subs.join("\n")}
Sub Main
  On Error GoTo Failed
  ${names.map((_, index) => `Work${index}()`).join("\n  ")}
  StarDesktop.terminate()
  Exit Sub
Failed:
  number = FreeFile
  Open ${basicText(path.join(work, "error.txt"))} For Output As #number
  Print #number, Error$ & " in line " & Erl
  Close #number
  StarDesktop.terminate()
End Sub
`);
  await soffice(["macro:///Standard.Kikitori.Main"]);
  const made = new Set(readdirSync(path.join(work, "out")));
  const results = names.map((name) => {
    if (!made.has(`${name}.xlsx`)) throw new Error(`LibreOffice could not edit ${name}: ${complaintIn(work)}`);
    return [name, new Uint8Array(readFileSync(path.join(work, "out", `${name}.xlsx`)))] as const;
  });
  rmSync(work, { recursive: true });
  return Object.fromEntries(results) as { [Name in keyof Given]: Uint8Array };
}

const complaintIn = (work: string): string =>
  readdirSync(work).includes("error.txt") ? readFileSync(path.join(work, "error.txt"), "utf8") : "it did not say why";

const basicUrl = (file: string): string => basicText(pathToFileURL(file).href);

const macroHelpers = `Function Setting(name As String, value)
  Dim one As New com.sun.star.beans.PropertyValue
  one.Name = name
  one.Value = value
  Setting = one
End Function
Function Named(doc, name As String)
  Named = doc.NamedRanges.getByName(name).getReferredCells().getCellByPosition(0, 0)
End Function`;

function writeMacro(body: string): void {
  const home = inProfile("basic", "Standard");
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, "Kikitori.xba"), macroModule(body));
  writeFileSync(path.join(home, "script.xlb"), library(`<library:element library:name="Kikitori"/>`));
  writeFileSync(path.join(home, "dialog.xlb"), library(""));
}

/** Types a value into the cell of a name. */
export const typeInto = (name: string, value: string | number | boolean): string =>
  `Named(doc, ${basicText(name)}).${typeof value === "number" ? `setValue(${value})` : `setString(${basicText(String(value))})`}`;

/** A rendered page: three bytes a pixel. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** The pages of a PDF, drawn. */
export async function pagesOf(pdf: Uint8Array, dotsPerInch = 60): Promise<readonly Page[]> {
  const program = findWitness("poppler");
  if (!program) throw new Error("pdftoppm is not on this machine");
  const work = newFolder();
  const file = path.join(work, "in", "book.pdf");
  writeFileSync(file, pdf);
  await run(program, ["-r", String(dotsPerInch), file, path.join(work, "out", "page")]);
  const pages = readdirSync(path.join(work, "out"))
    .sort()
    .map((name) => portablePixmap(readFileSync(path.join(work, "out", name))));
  rmSync(work, { recursive: true });
  return pages;
}

function portablePixmap(bytes: Uint8Array): Page {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));
  if (!head) throw new Error("Not a picture");
  return { width: Number(head[1]), height: Number(head[2]), pixels: new Uint8Array(bytes.subarray(head[0].length)) };
}

/** Pixels of a colour (#RRGGBB), give or take what smoothing and colour spaces do. */
export function pixelsOf({ pixels }: Page, color: string, slack = 6): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const near = (at: number, part: number): boolean => Math.abs((pixels[at] ?? 0) - part) <= slack;
  let count = 0;
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    if (near(at, red) && near(at + 1, green) && near(at + 2, blue)) count += 1;
  }
  return count;
}
