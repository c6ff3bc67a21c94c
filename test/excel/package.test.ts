import { strFromU8, unzipSync, zipSync } from "fflate";
import path from "node:path";
import { randomCases, diagnosed } from "../support/cases";
import { templateBytes } from "../support/local";
import { elementsOf } from "../support/xlsx-file";

type Parts = Readonly<Record<string, Uint8Array>>;

const attributesOf = (parts: Parts, part: string, element: string): readonly Readonly<Record<string, string>>[] =>
  elementsOf(strFromU8(parts[part] ?? new Uint8Array()))
    .filter(({ name }) => name === element)
    .map(({ attributes }) => attributes);

/** The part a relationship file speaks for: xl/_rels/workbook.xml.rels is xl/workbook.xml's. */
const sourceOf = (file: string): string =>
  path.posix.join(path.posix.dirname(path.posix.dirname(file)), path.posix.basename(file, ".rels"));

function resolved(file: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  return path.posix.join(path.posix.dirname(sourceOf(file)), target);
}

/** What in a package leads nowhere, or is used and not explained. */
function problemsOf(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const problems: string[] = [];
  for (const file of Object.keys(parts).filter((name) => name.endsWith(".rels"))) {
    const links = attributesOf(parts, file, "Relationship");
    for (const { Id, Target = "", TargetMode } of links) {
      if (TargetMode !== "External" && !parts[resolved(file, Target)]) problems.push(`${file} ${Id ?? ""} ${Target}`);
    }
    if (new Set(links.map(({ Id }) => Id)).size !== links.length) problems.push(`${file}: an id twice`);
    const source = parts[sourceOf(file)];
    if (!source) continue;
    const used = [...strFromU8(source).matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id);
    for (const id of used)
      if (!links.some(({ Id }) => Id === id)) problems.push(`${file}: nothing explains ${id ?? ""}`);
  }
  const overrides = attributesOf(parts, "[Content_Types].xml", "Override").map(({ PartName = "" }) =>
    PartName.slice(1),
  );
  const kinds = attributesOf(parts, "[Content_Types].xml", "Default").map(({ Extension = "" }) => Extension);
  for (const part of overrides) if (!parts[part]) problems.push(`an override for ${part}, which is not there`);
  for (const part of Object.keys(parts)) {
    if (part === "[Content_Types].xml" || overrides.includes(part)) continue;
    if (!kinds.includes(part.slice(part.lastIndexOf(".") + 1))) problems.push(`${part} is of no known type`);
  }
  return problems;
}

test.each(["ja", "en"] as const)("a template is a whole package: %s", async (language) => {
  expect(problemsOf(templateBytes(language))).toEqual([]);
});

test.each(randomCases(2, 3))("a result with its charts is a whole package: $language", async ({ sheet, language }) => {
  const { bytes } = await diagnosed(sheet, language);
  expect(Object.keys(unzipSync(bytes)).filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part))).toHaveLength(2);
  expect(problemsOf(bytes)).toEqual([]);
});

test("a package with a part missing is found out", async () => {
  const bytes = templateBytes("ja");
  const parts = unzipSync(bytes);
  delete parts["xl/styles.xml"];
  expect(problemsOf(zipSync(parts))).toEqual([
    expect.stringContaining("styles.xml"),
    expect.stringContaining("xl/styles.xml"),
  ]);
});
