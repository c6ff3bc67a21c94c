import { strToU8, Zip, ZipDeflate } from "fflate";
import type { FileIssue } from "../../../src/issues";
import { checkContainer, readEntry } from "../../../src/intake/container";
import { crc32 } from "../../../src/intake/container/crc32";
import {
  ascii,
  concat,
  pack,
  PARTS,
  places,
  rawPackage,
  SHEET,
  u16,
  u32,
  with16,
  with32,
  WORKBOOK,
  writeZip,
} from "./craft";

const bytes = pack();
const { local, central, data } = places(bytes, WORKBOOK);

function issueOf(file: Uint8Array): FileIssue | undefined {
  const result = checkContainer(file);
  return result.ok ? undefined : result.issue;
}

test("a package written by hand passes, so that each lie below is the only one", () => {
  expect(issueOf(writeZip(rawPackage()))).toBeUndefined();
});

describe("local header and central directory agree", () => {
  const size = PARTS[WORKBOOK]!.length;
  const disagreement = (field: string, expected: number | string, received: number | string) => ({
    code: "headersDisagree",
    entry: WORKBOOK,
    field,
    expected,
    received,
  });

  test("on the name", () => {
    const renamed = bytes.slice();
    renamed[local + 30] = "X".charCodeAt(0);
    expect(issueOf(renamed)).toEqual(disagreement("name", "xl/workbook.xml", "Xl/workbook.xml"));
  });

  test("on flags and method", () => {
    expect(issueOf(with16(bytes, [local + 6, 8]))).toEqual(disagreement("flags", 0, 8));
    expect(issueOf(with16(bytes, [local + 6, 1]))).toEqual(disagreement("flags", 0, 1));
    expect(issueOf(with16(bytes, [local + 8, 0]))).toEqual(disagreement("method", 8, 0));
  });

  test("on checksum and sizes", () => {
    expect(issueOf(with32(bytes, [local + 14, 7]))).toEqual(disagreement("crc", crc32(ascii("<workbook/>")), 7));
    expect(issueOf(with32(bytes, [local + 18, 1]))).toMatchObject(disagreement("packedSize", expect.any(Number), 1));
    expect(issueOf(with32(bytes, [local + 22, 99]))).toEqual(disagreement("size", size, 99));
    expect(issueOf(with32(bytes, [central + 24, 99]))).toEqual(disagreement("size", 99, size));
  });

  test("except on flags that change nothing: deflate's speed, UTF-8 for an ASCII name", () => {
    expect(issueOf(with16(bytes, [local + 6, 0x0806]))).toBeUndefined();
    const zip = writeZip(rawPackage({ name: "xl/図.png", flags: 0x800 }));
    const flagged = with16(zip, [places(zip, "xl/図.png").local + 6, 0]);
    expect(issueOf(flagged)).toMatchObject({ code: "headersDisagree", field: "flags", expected: 0x800, received: 0 });
  });

  test("zeros are no excuse without a data descriptor", () => {
    expect(issueOf(with32(bytes, [local + 22, 0]))).toEqual(disagreement("size", size, 0));
  });
});

describe("entries lie end to end", () => {
  const at = (fault: string, entry?: string) => ({ code: "corrupt", fault, ...(entry ? { entry } : {}) });

  test("a gap before, between and after", () => {
    const hidden = (name: string) =>
      writeZip(rawPackage().map((entry) => (entry.name === name ? { ...entry, after: [1, 2, 3] } : entry)));
    expect(issueOf(hidden(WORKBOOK))).toEqual(at("gap", SHEET));
    expect(issueOf(hidden(SHEET))).toEqual(at("gap"));
    const shifted = with32(concat([0x50, 0x4b, 3, 4], bytes), [bytes.length - 2, bytes.length - 22]);
    expect(issueOf(shifted)).toMatchObject({ code: "corrupt" });
  });

  test("two directory entries for the same bytes", () => {
    const sheet = places(bytes, SHEET);
    expect(issueOf(with32(bytes, [sheet.central + 42, local]))).toEqual(at("overlap", SHEET));
  });

  test("an entry whose data holds the next entry (overlap bomb)", () => {
    const sheet = places(bytes, SHEET);
    const packedSize = sheet.local - data + 40;
    const overlapping = with32(
      bytes,
      [central + 20, packedSize],
      [local + 18, packedSize],
      [central + 24, 50],
      [local + 22, 50],
    );
    expect(issueOf(overlapping)).toEqual(at("overlap", SHEET));
  });

  test("an entry that reaches into the central directory, or begins there", () => {
    const sheet = places(bytes, SHEET);
    const reaching = with32(bytes, [sheet.central + 20, 900], [sheet.local + 18, 900]);
    expect(issueOf(reaching)).toEqual(at("localHeader", SHEET));
    expect(issueOf(with32(bytes, [sheet.central + 42, sheet.central]))).toMatchObject({ code: "corrupt" });
    expect(issueOf(with32(bytes, [sheet.central + 42, 0xfffffffe]))).toMatchObject({ code: "corrupt" });
  });

  test("no local header where one should be", () => {
    expect(issueOf(with32(bytes, [local, 0]))).toEqual(at("localHeader", WORKBOOK));
  });
});

describe("kinds of entry", () => {
  test("encrypted", () => {
    for (const flag of [0x0001, 0x0041, 0x2000]) {
      const flagged = with16(bytes, [central + 8, flag], [local + 6, flag]);
      expect(issueOf(flagged)).toEqual({ code: "encryptedEntry", entry: WORKBOOK });
    }
  });

  test("flags no workbook uses", () => {
    const flagged = with16(bytes, [central + 8, 0x0020], [local + 6, 0x0020]);
    expect(issueOf(flagged)).toEqual({ code: "corrupt", fault: "flags", entry: WORKBOOK });
  });

  test("methods other than stored and deflated", () => {
    for (const method of [9, 12, 14, 93, 99]) {
      const packed = with16(bytes, [central + 10, method], [local + 8, method]);
      const issue = { code: "unsupportedMethod", entry: WORKBOOK, expected: [0, 8], received: method };
      expect(issueOf(packed)).toEqual(issue);
    }
  });

  test("stored entries pass", () => expect(issueOf(pack(PARTS, 0))).toBeUndefined());

  test("zip64 sizes of one entry", () => {
    expect(issueOf(with32(bytes, [central + 24, 0xffffffff]))).toEqual({ code: "zip64" });
    const extra = [...u16(1), ...u16(8), ...u32(5), ...u32(0)];
    const entry = { name: "xl/a.xml", content: "<a/>", centralExtra: extra };
    expect(issueOf(writeZip(rawPackage(entry)))).toEqual({ code: "zip64" });
  });

  test("room kept for zip64 in the local header only is harmless", () => {
    const entry = { name: "xl/a.xml", content: "<a/>", localExtra: [...u16(1), ...u16(8), ...u32(5), ...u32(0)] };
    expect(issueOf(writeZip(rawPackage(entry)))).toBeUndefined();
  });

  test("padding as Excel writes it passes", () => {
    const padding = [...u16(0xa220), ...u16(8), 0, 0, 0, 0, 0, 0, 0, 0];
    expect(issueOf(writeZip(rawPackage({ name: "xl/a.xml", localExtra: padding })))).toBeUndefined();
  });
});

describe("data descriptors", () => {
  const content = "<a/>";
  const measures = [...u32(crc32(ascii(content))), ...u32(6), ...u32(4)];
  const described = (after: readonly number[]) =>
    writeZip(rawPackage({ name: "xl/a.xml", content, flags: 8, deferred: true, after }));
  const signature = u32(0x08074b50);

  test("signed or bare", () => {
    expect(issueOf(described([...signature, ...measures]))).toBeUndefined();
    expect(issueOf(described(measures))).toBeUndefined();
  });

  test("as a streaming writer makes them", () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    for (const [name, text] of Object.entries(PARTS)) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(strToU8(text as string), true);
    }
    zip.end();
    const streamed = concat(...pieces);
    expect(issueOf(streamed)).toBeUndefined();
    expect(readEntry(streamed, WORKBOOK)).toEqual({ ok: true, bytes: ascii("<workbook/>") });
  });

  test("missing, of the wrong length, unsigned where signed is due", () => {
    const fault = { code: "corrupt", fault: "dataDescriptor", entry: "xl/a.xml" };
    expect(issueOf(described([]))).toEqual(fault);
    expect(issueOf(described([...signature, ...measures, 0]))).toEqual(fault);
    expect(issueOf(described([1, 2, 3, 4, ...measures]))).toEqual(fault);
  });

  test("that disagree", () => {
    const lying = [...u32(crc32(ascii(content))), ...u32(6), ...u32(5)];
    const issue = { code: "headersDisagree", entry: "xl/a.xml", field: "size", expected: 4, received: 5 };
    expect(issueOf(described([...signature, ...lying]))).toEqual(issue);
  });

  test("of 64 bits", () => {
    const wide = [...u32(crc32(ascii(content))), ...u32(6), ...u32(0), ...u32(4), ...u32(0)];
    expect(issueOf(described([...signature, ...wide]))).toEqual({ code: "zip64" });
  });

  test("before an entry that overlaps", () => {
    const packed = bytes.subarray(data, data + 10);
    const zip = writeZip(
      rawPackage({ name: "xl/a.xml", packed, size: 4, flags: 8, deferred: true }, { name: "b.xml" }),
    );
    const next = places(zip, "b.xml");
    expect(issueOf(with32(zip, [next.central + 42, next.local - 4]))).toEqual({
      code: "corrupt",
      fault: "overlap",
      entry: "xl/a.xml",
    });
  });
});
