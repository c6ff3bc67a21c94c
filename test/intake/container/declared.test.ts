import type { FileIssue } from "../../../src/issues";
import { checkContainer, type ContainerLimits } from "../../../src/intake/container";
import { pack, PARTS, places, rawPackage, SHEET, with32, writeZip } from "./craft";

const bytes = pack();
const sheet = places(bytes, SHEET);
const size = PARTS[SHEET]!.length;
const total = Object.values(PARTS).reduce((sum, part) => sum + part.length, 0);

function issueOf(file: Uint8Array, limits?: Partial<ContainerLimits>): FileIssue | undefined {
  const result = checkContainer(file, limits);
  return result.ok ? undefined : result.issue;
}

describe("declared sizes", () => {
  test("one entry", () => {
    const issue = { code: "entryTooLarge", entry: "[Content_Types].xml", limit: 40 };
    expect(issueOf(bytes, { entryBytes: 40 })).toMatchObject(issue);
    const huge = with32(bytes, [sheet.central + 24, 104_857_601], [sheet.local + 22, 104_857_601]);
    expect(issueOf(huge)).toEqual({ code: "entryTooLarge", entry: SHEET, limit: 104_857_600, received: 104_857_601 });
  });

  test("all entries", () => {
    expect(issueOf(bytes, { totalBytes: total })).toBeUndefined();
    expect(issueOf(bytes, { totalBytes: total - 1 })).toEqual({
      code: "totalTooLarge",
      limit: total - 1,
      received: total,
    });
  });

  test("ratio, above a floor only", () => {
    const zeros = pack({ ...PARTS, "xl/zeros.xml": new Uint8Array(11 * 1024 * 1024) });
    expect(issueOf(zeros)).toMatchObject({ code: "ratio", limit: 200, received: expect.any(Number) });
    const few = pack({ ...PARTS, "xl/zeros.xml": new Uint8Array(9 * 1024 * 1024) });
    expect(issueOf(few)).toBeUndefined();
    expect(issueOf(few, { ratioFloorBytes: 0 })).toMatchObject({ code: "ratio" });
  });

  test("more than deflate can reach", () => {
    const impossible = with32(bytes, [sheet.central + 24, 90_000_000], [sheet.local + 22, 90_000_000]);
    expect(issueOf(impossible)).toEqual({ code: "corrupt", fault: "declaredSize", entry: SHEET });
  });

  test("packed data larger than deflate ever makes it", () => {
    const entry = { name: "xl/a.xml", content: "<a/>", packed: new Uint8Array(2000) };
    expect(issueOf(writeZip(rawPackage(entry)))).toEqual({ code: "corrupt", fault: "declaredSize", entry: "xl/a.xml" });
  });

  test("stored entries of two sizes", () => {
    const stored = pack(PARTS, 0);
    const at = places(stored, SHEET);
    const lying = with32(stored, [at.central + 24, size + 1], [at.local + 22, size + 1]);
    expect(issueOf(lying)).toEqual({ code: "corrupt", fault: "declaredSize", entry: SHEET });
  });
});

describe("folders", () => {
  test("empty ones pass and are not parts", () => {
    const result = checkContainer(writeZip([...rawPackage({ name: "xl/", method: 0 })]));
    expect(result.ok && result.entries.map(({ name }) => name)).toEqual(Object.keys(PARTS));
  });

  test("with data they are refused", () => {
    const folder = writeZip(rawPackage({ name: "xl/", content: "hidden", method: 0 }));
    expect(issueOf(folder)).toEqual({ code: "corrupt", fault: "declaredSize", entry: "xl/" });
  });
});

describe("duplicate names", () => {
  test.each([
    ["xl/Workbook.xml", "xl/workbook.xml"],
    ["xl/workbook.xml", "xl/workbook.xml"],
    ["XL/WORKBOOK.XML", "xl/workbook.xml"],
  ])("%s", (name, other) => {
    expect(issueOf(writeZip(rawPackage({ name })))).toEqual({ code: "duplicateEntry", entry: name, other });
  });

  test("escaped and unescaped", () => {
    const zip = writeZip(rawPackage({ name: "xl/あ.xml", flags: 0x800 }, { name: "xl/%E3%81%82.xml" }));
    expect(issueOf(zip)).toEqual({ code: "duplicateEntry", entry: "xl/%E3%81%82.xml", other: "xl/あ.xml" });
  });

  test("a folder and a part", () => {
    const zip = writeZip(rawPackage({ name: "xl/a" }, { name: "xl/a/", method: 0 }));
    expect(issueOf(zip)).toEqual({ code: "duplicateEntry", entry: "xl/a/", other: "xl/a" });
  });
});
