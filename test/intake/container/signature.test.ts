import { zipSync } from "fflate";
import type { FileIssue } from "../../../src/issues";
import { checkContainer } from "../../../src/intake/container";
import { ascii, concat, pack, PARTS } from "./craft";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file of a header and one directory sector with these streams after the root storage. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set(COMPOUND);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    for (let i = 0; i < name.length; i++) bytes[at + 2 * i] = name.charCodeAt(i);
    bytes[at + 64] = 2 * name.length + 2;
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}

function issueOf(bytes: Uint8Array): FileIssue | undefined {
  const result = checkContainer(bytes);
  return result.ok ? undefined : result.issue;
}

describe("a file that is no zip is named for what it is", () => {
  const cases: readonly (readonly [string, Uint8Array, FileIssue])[] = [
    ["nothing", new Uint8Array(0), { code: "empty" }],
    ["a password", compoundFile("EncryptionInfo", "EncryptedPackage"), { code: "encrypted" }],
    [
      "a password, beside a stub for old versions",
      compoundFile("WordDocument", "EncryptedPackage"),
      { code: "encrypted" },
    ],
    ["a workbook in capitals", compoundFile("WORKBOOK"), { code: "legacyXls" }],
    ["Excel 97", compoundFile("Workbook", "\u0005SummaryInformation"), { code: "legacyXls" }],
    ["Excel 95", compoundFile("Book"), { code: "legacyXls" }],
    ["Word 97", compoundFile("1Table", "WordDocument"), { code: "foreignCompound" }],
    ["Word 97 with a sheet embedded", compoundFile("WordDocument", "Workbook"), { code: "foreignCompound" }],
    ["an Outlook message", compoundFile("__properties_version1.0"), { code: "foreignCompound" }],
    ["a compound file cut short", Uint8Array.from(COMPOUND), { code: "foreignCompound" }],
    ["PDF", ascii("%PDF-1.7\n\u00e2\u00e3\u00cf\u00d3"), { code: "pdf" }],
    ["PDF after junk", concat([0, 1, 2], ascii("%PDF-1.4")), { code: "pdf" }],
    [
      "UTF-8 CSV",
      concat([0xef, 0xbb, 0xbf], new TextEncoder().encode("質問,回答\r\n1,はい\r\n")),
      { code: "csvOrText" },
    ],
    ["Shift_JIS CSV", concat([0x8e, 0xbf, 0x96, 0xe2], ascii(",1\r\n")), { code: "csvOrText" }],
    ["Unicode text", concat([0xff, 0xfe], [0x41, 0, 0x09, 0, 0x42, 0]), { code: "csvOrText" }],
    ["HTML named .xls", ascii("\r\n<HTML><body><table><tr><td>1</td></tr></table>"), { code: "html" }],
    ["a bare table", ascii('<table border="1"><tr><td>1</td></tr></table>'), { code: "html" }],
    ["a web archive", ascii("MIME-Version: 1.0\r\nContent-Type: multipart/related"), { code: "html" }],
    [
      "Excel 2003 XML",
      ascii('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      { code: "xmlSpreadsheet" },
    ],
    [
      "flat OpenDocument",
      ascii('<?xml version="1.0"?><office:document/>'),
      { code: "openDocument", received: "text/xml" },
    ],
    [
      "PNG",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
      { code: "notZip", received: "89504e470d0a1a0a" },
    ],
    ["gzip", Uint8Array.from([0x1f, 0x8b, 8, 0]), { code: "notZip", received: "1f8b0800" }],
    [
      "a program that unpacks itself",
      concat(ascii("MZ\0\0"), pack()),
      { code: "notZip", received: "4d5a0000504b0304" },
    ],
    ["part of a split zip", concat([0x50, 0x4b, 7, 8], pack()), { code: "multiDisk" }],
    ["a split zip of one part", concat([0x50, 0x4b, 0x30, 0x30], pack()), { code: "multiDisk" }],
  ];
  test.each(cases)("%s", (_, bytes, issue) => expect(issueOf(bytes)).toEqual(issue));
});

describe("a zip that is no package of Office", () => {
  test("OpenDocument, by its first entry", () => {
    const received = "application/vnd.oasis.opendocument.spreadsheet";
    const bytes = zipSync({ mimetype: [ascii(received), { level: 0 }], "content.xml": ascii("<a/>") });
    expect(issueOf(bytes)).toEqual({ code: "openDocument", received });
  });

  test("an archive with the workbook inside", () => {
    expect(issueOf(pack({ "hearing.xlsx": pack(), "readme.txt": "x" }))).toEqual({ code: "archive", received: 2 });
  });

  test("an archive of Shift_JIS names is an archive, not a bad path", () => {
    const bytes = pack({ "xxxx.xlsx": pack() });
    const renamed = bytes.map((byte) => (byte === 0x78 ? 0x8e : byte));
    expect(issueOf(renamed)).toEqual({ code: "archive", received: 1 });
  });

  test("an empty zip", () => expect(issueOf(pack({}))).toEqual({ code: "archive", received: 0 }));
});

test("a file over the limit is not looked at", () => {
  const bytes = pack(PARTS);
  expect(checkContainer(bytes, { fileBytes: bytes.length }).ok).toBe(true);
  expect(checkContainer(bytes, { fileBytes: bytes.length - 1 })).toEqual({
    ok: false,
    issue: { code: "tooLarge", limit: bytes.length - 1, received: bytes.length },
  });
  expect(issueOf(new Uint8Array(20 * 1024 * 1024 + 1))).toMatchObject({ code: "tooLarge", limit: 20_971_520 });
});
