import { checkContainer } from "../../../src/intake/container";
import { nameFault, nameKey } from "../../../src/intake/container/entry-name";
import { ascii, type RawEntry, rawPackage, u16, writeZip } from "./craft";

describe("sound names", () => {
  test.each([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/worksheets/sheet1.xml",
    "xl/media/image 1.png",
    "docProps/app.xml",
    "customXml/項目1.xml",
    "xl/media/%E5%9B%B3.png",
    "xl/media/a%20b.png",
    "a..b/c.xml",
  ])("%s", (name) => expect(nameFault(name)).toBeUndefined());
});

describe("unsound names", () => {
  test.each([
    ["", "empty"],
    ["xl/a\0.xml", "control"],
    ["xl/a\u0007.xml", "control"],
    ["xl/a\u202exml.b", "control"],
    ["xl\\a.xml", "backslash"],
    ["..\\a.xml", "backslash"],
    ["/xl/a.xml", "absolute"],
    ["//server/share", "absolute"],
    ["C:/a.xml", "drive"],
    ["xl/a.xml:stream", "drive"],
    ["xl//a.xml", "emptySegment"],
    ["xl/a.xml//", "emptySegment"],
    ["../a.xml", "traversal"],
    ["xl/../../a.xml", "traversal"],
    ["xl/..", "traversal"],
    ["./xl/a.xml", "traversal"],
    ["xl/./a.xml", "traversal"],
    ["xl/a.", "trailingDot"],
    ["xl /a.xml", "trailingDot"],
    [".../a.xml", "trailingDot"],
    ["xl/%2e%2e/a.xml", "percent"],
    ["xl%2fa.xml", "percent"],
    ["xl%5Ca.xml", "percent"],
    ["xl/a%00.xml", "percent"],
    ["xl/%41.xml", "percent"],
    ["xl/%252e%252e/a.xml", "percent"],
    ["xl/%E3%81.xml", "percent"],
    ["xl/100%.xml", "percent"],
    ["xl/%zz.xml", "percent"],
    ["xl/か\u3099.xml", "notNormalised"],
  ])("%j is %s", (name, fault) => expect(nameFault(name)).toBe(fault));
});

test("keys make equal what Windows and Excel do not tell apart", () => {
  expect(nameKey("XL/Workbook.XML")).toBe("xl/workbook.xml");
  expect(nameKey("xl/%e5%9b%b3.png")).toBe(nameKey("xl/図.png"));
});

describe("as found in a package", () => {
  const issueOf = (entry: RawEntry) => {
    const result = checkContainer(writeZip(rawPackage(entry)));
    return result.ok ? undefined : result.issue;
  };

  test("a path out of the package", () => {
    expect(issueOf({ name: "../../evil.xml" })).toEqual({
      code: "badPath",
      entry: "../../evil.xml",
      fault: "traversal",
    });
  });

  test("unprintable characters are not passed on", () => {
    expect(issueOf({ name: "xl/a\0b\u202e.xml", flags: 0x800 })).toEqual({
      code: "badPath",
      entry: "xl/a\ufffdb\ufffd.xml",
      fault: "control",
    });
  });

  test("neither ASCII nor flagged as UTF-8", () => {
    const name = Uint8Array.from([0x8e, 0xbf, 0x2e, 0x78]);
    expect(issueOf({ name })).toMatchObject({ code: "badPath", fault: "encoding" });
    expect(issueOf({ name, flags: 0x800 })).toMatchObject({ code: "badPath", fault: "encoding" });
    expect(issueOf({ name: "xl/図.png", flags: 0x800 })).toBeUndefined();
  });

  test("an overlong UTF-8 slash", () => {
    const name = Uint8Array.from([0x2e, 0x2e, 0xc0, 0xaf, 0x61]);
    expect(issueOf({ name, flags: 0x800 })).toMatchObject({ code: "badPath", fault: "encoding" });
  });

  test("overlong names, shortened in the issue", () => {
    expect(issueOf({ name: "a".repeat(255) })).toBeUndefined();
    expect(issueOf({ name: "a".repeat(300) })).toEqual({ code: "badPath", entry: "a".repeat(255), fault: "overlong" });
  });

  test("a second name in an extra field, in either header", () => {
    const record = [...u16(0x7075), ...u16(9), 1, 0, 0, 0, 0, ...ascii("evil")];
    const issue = { code: "badPath", entry: "xl/a.xml", fault: "secondName" };
    expect(issueOf({ name: "xl/a.xml", centralExtra: record })).toEqual(issue);
    expect(issueOf({ name: "xl/a.xml", localExtra: record })).toEqual(issue);
  });
});
