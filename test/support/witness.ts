import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

/** Programs that are no part of the product and look at what it made. */
export type WitnessName = "libreoffice" | "gnumeric" | "chromium" | "poppler" | "fonts" | "openssl";

const programs: Readonly<Record<Exclude<WitnessName, "fonts">, readonly [variable: string, ...names: string[]]>> = {
  libreoffice: ["KIKITORI_SOFFICE", "soffice", "libreoffice"],
  gnumeric: ["KIKITORI_SSCONVERT", "ssconvert"],
  chromium: ["KIKITORI_CHROMIUM", "chromium", "chromium-browser", "google-chrome"],
  poppler: ["KIKITORI_PDFTOPPM", "pdftoppm"],
  openssl: ["KIKITORI_OPENSSL", "openssl"],
};

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | null {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find(isProgram) ?? null;
}

/** Whether some font on this machine draws Japanese. */
function japaneseFont(): string | null {
  try {
    const fonts = execFileSync("fc-list", [":lang=ja", "family"], { encoding: "utf8" });
    return fonts.split("\n")[0]?.trim() || null;
  } catch {
    return null;
  }
}

const found = new Map<WitnessName, string | null>();

/** Where a witness is (a program's path, a font's name); null where this machine has none. */
export function findWitness(name: WitnessName): string | null {
  const known = found.get(name);
  if (known !== undefined) return known;
  const place = name === "fonts" ? japaneseFont() : findProgram(name);
  found.set(name, place);
  return place;
}

function findProgram(name: keyof typeof programs): string | null {
  const [variable, ...names] = programs[name];
  const told = process.env[variable];
  if (told) return isProgram(told) ? told : null;
  return names.map(onPath).find((program) => program !== null) ?? null;
}

/** Witnesses that must be there: `KIKITORI_REQUIRE=libreoffice,gnumeric,chromium,fonts,poppler`. */
const required = (process.env["KIKITORI_REQUIRE"] ?? "").split(",").map((name) => name.trim());

/**
 * `describe` for tests that need witnesses: skipped, and said so, where one is missing; failing where the missing one
 * is required.
 */
export function describeWith(needed: WitnessName | readonly WitnessName[], title: string, body: () => void): void {
  const missing = [needed].flat().filter((name) => findWitness(name) === null);
  if (missing.length === 0) return describe(title, body);
  const lack = `${missing.join(" and ")} not found on this machine`;
  if (missing.some((name) => required.includes(name))) {
    describe(title, () => {
      it(`has its witness`, () => {
        throw new Error(`Required by KIKITORI_REQUIRE: ${lack}`);
      });
    });
    return;
  }
  console.warn(`SKIPPED: ${title}: ${lack}`);
  describe.skip(`${title} (${lack})`, body);
}
