import type { FileIssue } from "../../../src/issues";
import { checkContainer, type ContainerLimits } from "../../../src/intake/container";
import {
  CONTENT_TYPES,
  contentTypesXml,
  pack,
  type Parts,
  PARTS,
  places,
  rawPackage,
  RELATIONSHIPS,
  relationshipsXml,
  with32,
  WORKBOOK,
  writeZip,
} from "./craft";

function issueOf(parts: Parts, limits?: Partial<ContainerLimits>): FileIssue | undefined {
  const result = checkContainer(pack({ ...PARTS, ...parts }), limits);
  return result.ok ? undefined : result.issue;
}

const typed = (type: string) => issueOf({ [CONTENT_TYPES]: contentTypesXml(type) });

describe("the main part's content type names the document", () => {
  const OPEN = "application/vnd.openxmlformats-officedocument";
  test.each<[string, FileIssue]>([
    [`${OPEN}.spreadsheetml.template.main+xml`, { code: "template" }],
    ["application/vnd.ms-excel.sheet.macroEnabled.main+xml", { code: "macroWorkbook", entry: WORKBOOK }],
    ["application/vnd.ms-excel.template.macroEnabled.main+xml", { code: "macroWorkbook", entry: WORKBOOK }],
    ["application/vnd.ms-excel.addin.macroEnabled.main+xml", { code: "macroWorkbook", entry: WORKBOOK }],
    ["application/vnd.ms-excel.sheet.binary.macroEnabled.main", { code: "binaryWorkbook" }],
    [`${OPEN}.wordprocessingml.document.main+xml`, { code: "wordDocument" }],
    ["application/vnd.ms-word.document.macroEnabled.main+xml", { code: "wordDocument" }],
    [`${OPEN}.presentationml.presentation.main+xml`, { code: "presentation" }],
    ["application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml", { code: "presentation" }],
    [
      "application/vnd.ms-visio.drawing.main+xml",
      { code: "notWorkbook", fault: "otherMainPart", received: "application/vnd.ms-visio.drawing.main+xml" },
    ],
    ["application/xml", { code: "notWorkbook", fault: "otherMainPart", received: "application/xml" }],
  ])("%s", (type, issue) => expect(typed(type)).toEqual(issue));

  test("without regard to case", () => {
    expect(typed("Application/VND.openxmlformats-officedocument.SpreadsheetML.sheet.main+xml")).toBeUndefined();
  });

  test("none at all", () => {
    const parts = { [RELATIONSHIPS]: relationshipsXml("xl/book.bin"), "xl/book.bin": "x" };
    expect(issueOf(parts)).toEqual({ code: "notWorkbook", fault: "otherMainPart" });
  });
});

describe("macros hidden in a plain workbook", () => {
  test("by name", () => {
    expect(issueOf({ "xl/vbaProject.bin": "x" })).toEqual({ code: "macroWorkbook", entry: "xl/vbaProject.bin" });
    const sheet = "xl/macrosheets/sheet1.xml";
    expect(issueOf({ [sheet]: "x" })).toEqual({ code: "macroWorkbook", entry: sheet });
  });

  test("by content type, under an innocent name", () => {
    const override = (type: string) =>
      contentTypesXml(undefined, `<Override PartName="/xl/theme.bin" ContentType="${type}"/>`);
    for (const type of ["application/vnd.ms-office.vbaProject", "application/vnd.ms-excel.intlmacrosheet+xml"]) {
      const parts = { [CONTENT_TYPES]: override(type), "xl/theme.bin": "x" };
      expect(issueOf(parts)).toEqual({ code: "macroWorkbook", entry: "xl/theme.bin" });
    }
  });
});

describe("_rels/.rels", () => {
  const related = (xml: string) => issueOf({ [RELATIONSHIPS]: xml });
  const fault = { code: "corrupt", fault: "relationships", entry: RELATIONSHIPS };

  test("absolute and relative targets, transitional and strict", () => {
    expect(related(relationshipsXml("/xl/workbook.xml"))).toBeUndefined();
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    expect(related(relationshipsXml("xl/workbook.xml", strict))).toBeUndefined();
  });

  test("missing", () => {
    const { [RELATIONSHIPS]: _, ...parts } = PARTS;
    const result = checkContainer(pack(parts));
    expect(result).toEqual({ ok: false, issue: { code: "notWorkbook", fault: "noRelationships" } });
  });

  test("without a main part, or with an external one", () => {
    const issue = { code: "notWorkbook", fault: "noMainPart" };
    expect(related(relationshipsXml("docProps/app.xml", "http://example.org/other"))).toEqual(issue);
    expect(related(relationshipsXml().replace("Target=", 'TargetMode="External" Target='))).toEqual(issue);
    expect(related(relationshipsXml().replaceAll("package/2006", "package/1906"))).toEqual(issue);
  });

  test("a main part that is not there", () => {
    const issue = { code: "notWorkbook", fault: "mainPartMissing", received: "xl/other.xml" };
    expect(related(relationshipsXml("xl/other.xml"))).toEqual(issue);
  });

  test("two main parts, or a target out of the package", () => {
    const second = /<Relationship .*?\/>/.exec(relationshipsXml())![0];
    expect(related(relationshipsXml(undefined, undefined, second.replace("rId1", "rId2")))).toEqual(fault);
    expect(related(relationshipsXml("../xl/workbook.xml"))).toEqual(fault);
    expect(related(relationshipsXml("//evil/xl/workbook.xml"))).toEqual(fault);
    expect(related(relationshipsXml("file:///C:/workbook.xml"))).toEqual(fault);
    expect(related(relationshipsXml(""))).toEqual(fault);
  });
});

describe("[Content_Types].xml", () => {
  const fault = { code: "corrupt", fault: "contentTypes", entry: CONTENT_TYPES };

  test("a part with two types", () => {
    const second = '<Override PartName="/xl/Workbook.xml" ContentType="application/xml"/>';
    expect(issueOf({ [CONTENT_TYPES]: contentTypesXml(undefined, second) })).toEqual(fault);
  });

  test("an extension with two types", () => {
    const second = '<Default Extension="XML" ContentType="text/plain"/>';
    expect(issueOf({ [CONTENT_TYPES]: contentTypesXml(undefined, second) })).toEqual(fault);
  });

  test("an impossible part, or a missing attribute", () => {
    for (const override of ['PartName="/../a" ContentType="a/b"', 'PartName="a" ContentType="a/b"', 'PartName="/a"']) {
      expect(issueOf({ [CONTENT_TYPES]: contentTypesXml(undefined, `<Override ${override}/>`) })).toEqual(fault);
    }
  });

  test("prefixed elements mean the same", () => {
    const prefixed = contentTypesXml()
      .replaceAll("<Override", "<p:Override")
      .replaceAll("<Default", "<p:Default")
      .replace("<Types xmlns=", "<p:Types xmlns:p=")
      .replace("</Types>", "</p:Types>");
    expect(issueOf({ [CONTENT_TYPES]: prefixed })).toBeUndefined();
  });
});

describe("package XML is bounded before it is read", () => {
  test("unpacked and packed sizes", () => {
    const padded = `${contentTypesXml()}${" ".repeat(1024 * 1024)}`;
    expect(issueOf({ [CONTENT_TYPES]: padded })).toMatchObject({ code: "entryTooLarge", limit: 1_048_576 });
    expect(issueOf({}, { packageXmlPackedBytes: 20 })).toMatchObject({ code: "entryTooLarge", limit: 20 });
  });

  test("its real size and checksum are checked", () => {
    const bytes = pack();
    const { central, local } = places(bytes, CONTENT_TYPES);
    const shorter = checkContainer(with32(bytes, [central + 24, 100], [local + 22, 100]));
    const mismatch = { code: "sizeMismatch", entry: CONTENT_TYPES, expected: 100, received: 101 };
    expect(shorter).toEqual({ ok: false, issue: mismatch });
    const wrong = checkContainer(with32(bytes, [central + 16, 5], [local + 14, 5]));
    expect(wrong).toMatchObject({ ok: false, issue: { code: "crcMismatch", entry: CONTENT_TYPES, expected: 5 } });
  });

  test("deflate that is none", () => {
    const raw = rawPackage().map((entry) =>
      entry.name === RELATIONSHIPS ? { ...entry, packed: new Uint8Array(60).fill(0xff), size: 60 } : entry,
    );
    const issue = { code: "corrupt", fault: "deflate", entry: RELATIONSHIPS };
    expect(checkContainer(writeZip(raw))).toEqual({ ok: false, issue });
  });
});
