import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readAnswers } from "../src/cli/files/answers-file";
import { filledTemplate, newTemplate } from "../src/cli/diagnosis/local-workbook";
import { defaultLanguage, languages, type Language } from "../src/locales";
import type { HearingSheet } from "../src/engine";

export interface Sample {
  /** File name without its ending; one that ends in `-en` is filled in in English, one without a language in Japanese. */
  readonly name: string;
  readonly language: Language;
  readonly sheet: HearingSheet;
}

/** The same files give the same bytes, whenever they are made. */
const time = new Date(Date.UTC(2026, 3, 1));

const languageOfName = (name: string): Language =>
  languages.find((language) => name.endsWith(`-${language}`)) ?? defaultLanguage;

/** The answers of every sample, in the order of their names. */
export async function readSamples(root: string): Promise<readonly Sample[]> {
  const folder = path.join(root, "assets", "samples");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).sort();
  return Promise.all(
    files.map(async (file) => {
      const name = path.basename(file, ".json");
      const bytes = await readFile(path.join(folder, file));
      const sheet = readAnswers({ name: file, bytes, isJson: true });
      return { name, language: languageOfName(name), sheet };
    }),
  );
}

/** Every template and filled sample: the path in the repository, and what makes the file. */
export async function assetFiles(root: string): Promise<ReadonlyMap<string, () => Promise<Uint8Array>>> {
  const files = new Map<string, () => Promise<Uint8Array>>();
  for (const language of languages) {
    files.set(`assets/templates/kikitori-hearing-sheet-${language}.xlsx`, async () =>
      (await newTemplate({ language }, time)).save(time),
    );
  }
  for (const { name, language, sheet } of await readSamples(root)) {
    files.set(`assets/samples/${name}.xlsx`, async () => (await filledTemplate(sheet, language, time)).save(time));
  }
  return files;
}
