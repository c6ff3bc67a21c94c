import Ajv from "ajv/dist/2020";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CaseFileJson } from "../../../src/cli/json/case-file-schema";
import { writeOver } from "../../../src/excel/write-over";
import { openWorkbook } from "../../../src/local-excel";
import { words } from "../../../src/locales";
import { planMemo, planMemoCells } from "../../../src/workbook/plan/memo";
import { writeResults } from "../../../src/excel/write-results";
import { inExcel, save } from "../../support/local";
import { isThere, kikitori, newFolder, numbersIn, sample } from "../support";

jest.setTimeout(120_000);

const years = ["--years", "1000"];
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).split(path.sep).join("/"))
    .sort();

/** A sample whose first question an underwriter has seen a document of. */
async function noted(): Promise<Uint8Array> {
  const workbook = await openWorkbook(readFileSync(sample("retailer.xlsx")));
  await inExcel(workbook, async () => {
    await writeResults((snapshot) => planMemo(snapshot, "ja"));
    await writeOver((snapshot) =>
      planMemoCells(snapshot, {
        question: "N03",
        entry: { confirmation: "documented", comment: "構成図を受領" },
        language: "ja",
      }),
    );
  });
  return save(workbook);
}

test("a folder with the sheet as received, results, plans, parameters, and a hash of each that can be checked", async () => {
  const folder = newFolder();
  writeFileSync(`${folder}/filled.xlsx`, await noted());
  const before = readFileSync(`${folder}/filled.xlsx`);
  const ran = await kikitori(["casefile", "filled.xlsx", "--into", "case-1", "--json", ...years], { folder });
  expect(ran.code).toBe(0);
  const at = `${folder}/case-1`;
  expect(filesIn(at)).toEqual([
    "SHA256SUMS",
    "cover.json",
    "diagnosis.json",
    "index.json",
    "index.txt",
    "letter.txt",
    "parameters.json",
    "plans.json",
    "received/filled.xlsx",
    "result.xlsx",
  ]);
  expect(readdirSync(folder).sort()).toEqual(["case-1", "filled.xlsx"]);
  expect(readFileSync(`${at}/received/filled.xlsx`).equals(before)).toBe(true);
  expect(readFileSync(`${folder}/filled.xlsx`).equals(before)).toBe(true);
  const index = JSON.parse(readFileSync(`${at}/index.json`, "utf8")) as CaseFileJson;
  expect(JSON.parse(ran.out)).toEqual(index);
  const schema = JSON.parse((await kikitori(["schema", "casefile"])).out) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  expect([validate(index), validate.errors]).toEqual([true, null]);
  for (const file of index.files) {
    const bytes = readFileSync(`${at}/${file.path}`);
    expect([file.path, file.bytes, file.sha256]).toEqual([
      file.path,
      bytes.length,
      createHash("sha256").update(bytes).digest("hex"),
    ]);
  }
  expect(index.evidence).toEqual([{ question: "N03", confirmation: "documented", comment: "構成図を受領" }]);
  const list = readFileSync(`${at}/index.txt`, "utf8");
  expect(list).toContain("資料確認済");
  expect(list).toContain(words("ja").commandLine.caseFile.parts.received);
  // as sha256sum -c reads it
  expect(readFileSync(`${at}/SHA256SUMS`, "utf8")).toBe(
    index.files.map(({ path: file, sha256 }) => `${sha256}  ${file}\n`).join(""),
  );
  // the results are those of the other commands on the same sheet
  const { out } = await kikitori(["diagnose", "filled.xlsx", "--json"], { folder });
  expect(JSON.parse(readFileSync(`${at}/diagnosis.json`, "utf8"))).toMatchObject({
    fingerprints: (JSON.parse(out) as CaseFileJson).fingerprints,
  });
});

test("a folder that holds anything is refused, and stays as it is; an empty one is filled", async () => {
  const folder = newFolder();
  mkdirSync(`${folder}/kept`);
  writeFileSync(`${folder}/kept/letter.txt`, "先方からの返信");
  const asked = (into: string) =>
    kikitori(["casefile", sample("online-shop-en.json"), "--into", into, ...years], { folder });
  const refused = await asked("kept");
  expect([refused.code, refused.out, numbersIn(refused)]).toEqual([2, "", ["KK-5020"]]);
  expect(filesIn(`${folder}/kept`)).toEqual(["letter.txt"]);
  mkdirSync(`${folder}/empty`);
  const filled = await asked("empty");
  expect(filled.code).toBe(0);
  expect(isThere(folder, "empty/received/online-shop-en.json")).toBe(true);
  expect(filled.out).toContain("引受メモに、確認状況やコメントの記入はありません。");
  const nameless = await kikitori(["casefile", sample("online-shop.xlsx")], { folder });
  expect([nameless.code, numbersIn(nameless)]).toEqual([2, ["KK-5003"]]);
});
