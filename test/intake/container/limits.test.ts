import { checkContainer, type ContainerLimits } from "../../../src/intake/container";
import { DEFAULT_LIMITS } from "../../../src/intake/container/limits";
import type { FileIssue } from "../../../src/issues";
import {
  ascii,
  concat,
  CONTENT_TYPES,
  contentTypesXml,
  endRecordAt,
  pack,
  PARTS,
  places,
  rawPackage,
  RELATIONSHIPS,
  SHEET,
  with16,
  with32,
  WORKBOOK,
  writeZip,
} from "./craft";

function issueOf(file: Uint8Array, limits?: Partial<ContainerLimits>): FileIssue | undefined {
  const result = checkContainer(file, limits);
  return result.ok ? undefined : result.issue;
}

/** A file whose sheet has so many packed bytes and is said to have so many unpacked. */
function declaring(packedBytes: number, size: number): Uint8Array {
  return writeZip(
    rawPackage().map((entry) =>
      entry.name === SHEET ? { ...entry, packed: new Uint8Array(packedBytes), size } : entry,
    ),
  );
}

/** Unpacked bytes of the parts beside the sheet. */
const beside = [CONTENT_TYPES, RELATIONSHIPS, WORKBOOK].reduce((sum, name) => sum + PARTS[name]!.length, 0);

test("the limits of a file that no caller has others for", () => {
  expect(DEFAULT_LIMITS).toEqual({
    fileBytes: 20_971_520,
    entries: 2_000,
    entryBytes: 104_857_600,
    totalBytes: 209_715_200,
    ratio: 200,
    ratioFloorBytes: 10_485_760,
    packageXmlBytes: 1_048_576,
    packageXmlPackedBytes: 65_536,
    nameBytes: 255,
  });
});

describe("a file exactly at a limit passes, one above it does not", () => {
  test("entries", () => {
    const many = (count: number) =>
      writeZip(
        rawPackage(...Array.from({ length: count - 4 }, (_, index) => ({ name: `xl/${index}.xml`, method: 0 }))),
      );
    expect(issueOf(many(2_000))).toBeUndefined();
    expect(issueOf(many(2_001))).toEqual({ code: "tooManyEntries", limit: 2_000, received: 2_001 });
  });

  test("one entry unpacked", () => {
    const open = { ratio: Infinity };
    expect(issueOf(declaring(110_000, 104_857_600), open)).toBeUndefined();
    expect(issueOf(declaring(110_000, 104_857_601), open)).toEqual({
      code: "entryTooLarge",
      entry: SHEET,
      limit: 104_857_600,
      received: 104_857_601,
    });
  });

  test("all entries unpacked", () => {
    const open = { ratio: Infinity, entryBytes: Infinity };
    expect(issueOf(declaring(210_000, 209_715_200 - beside), open)).toBeUndefined();
    expect(issueOf(declaring(210_000, 209_715_201 - beside), open)).toEqual({
      code: "totalTooLarge",
      limit: 209_715_200,
      received: 209_715_201,
    });
  });

  test("unpacked bytes per byte of the file", () => {
    // 60,000 bytes · 200 is more than the floor, and within deflate's reach
    const { length } = declaring(60_000, 0);
    const total = 200 * length;
    expect(issueOf(declaring(60_000, total - beside))).toBeUndefined();
    expect(issueOf(declaring(60_000, total - beside + 1))).toEqual({
      code: "ratio",
      limit: 200,
      received: (total + 1) / length,
    });
  });

  test("bytes up to which the ratio is not looked at", () => {
    expect(issueOf(declaring(11_000, 10_485_760 - beside))).toBeUndefined();
    expect(issueOf(declaring(11_000, 10_485_761 - beside))).toMatchObject({ code: "ratio" });
  });

  test("the package's own XML, unpacked", () => {
    const padded = (size: number) => pack({ ...PARTS, [CONTENT_TYPES]: contentTypesXml().padEnd(size, " ") });
    expect(issueOf(padded(1_048_576))).toBeUndefined();
    expect(issueOf(padded(1_048_577))).toEqual({
      code: "entryTooLarge",
      entry: CONTENT_TYPES,
      limit: 1_048_576,
      received: 1_048_577,
    });
  });

  test("the package's own XML, packed; what is stored costs no inflating", () => {
    const bytes = pack();
    const packageXmlPackedBytes = places(bytes, RELATIONSHIPS).data - places(bytes, CONTENT_TYPES).data - 30 - 11;
    expect(issueOf(bytes, { packageXmlPackedBytes })).toBeUndefined();
    expect(issueOf(bytes, { packageXmlPackedBytes: packageXmlPackedBytes - 1 })).toEqual({
      code: "entryTooLarge",
      entry: CONTENT_TYPES,
      limit: packageXmlPackedBytes - 1,
      received: packageXmlPackedBytes,
    });
    expect(issueOf(pack(PARTS, 0), { packageXmlPackedBytes: 1 })).toBeUndefined();
  });

  test("bytes of a name, not its characters", () => {
    const issue = (name: string) => issueOf(writeZip(rawPackage({ name, flags: 0x800 })));
    expect(issue("a".repeat(255))).toBeUndefined();
    expect(issue("a".repeat(256))).toEqual({ code: "badPath", entry: "a".repeat(255), fault: "overlong" });
    // three bytes each
    expect(issue("あ".repeat(85))).toBeUndefined();
    expect(issue("あ".repeat(86))).toEqual({ code: "badPath", entry: "あ".repeat(86), fault: "overlong" });
  });
});

describe("what deflate can make of bytes", () => {
  const impossible: FileIssue = { code: "corrupt", fault: "declaredSize", entry: SHEET };

  test("at most 1,032 of one", () => {
    expect(issueOf(declaring(100, 103_200))).toBeUndefined();
    expect(issueOf(declaring(100, 103_201))).toEqual(impossible);
  });

  test("at most nine for eight, and 1,024 more", () => {
    expect(issueOf(declaring(2_149, 1_000))).toBeUndefined();
    expect(issueOf(declaring(2_150, 1_000))).toEqual(impossible);
  });
});

test("a comment at the end may be as long as its length can be written", () => {
  const bytes = pack();
  const commented = concat(with16(bytes, [endRecordAt(bytes) + 20, 65_535]), new Uint8Array(65_535));
  expect(issueOf(commented)).toBeUndefined();
});

test("an entry's size is refused at the placeholder of 64 bits, not below it", () => {
  const bytes = pack();
  const { central, local } = places(bytes, SHEET);
  const open = { entryBytes: Infinity, totalBytes: Infinity };
  const sized = (size: number) => issueOf(with32(bytes, [central + 24, size], [local + 22, size]), open);
  expect(sized(0xffffffff)).toEqual({ code: "zip64" });
  expect(sized(0xfffffffe)).toEqual({ code: "corrupt", fault: "declaredSize", entry: SHEET });
});

describe("how much of a foreign file is looked at", () => {
  const junk = (length: number) => new Uint8Array(length).fill(1);

  test("the mark of PDF within the first 1,024 bytes", () => {
    expect(issueOf(concat(junk(1_019), ascii("%PDF-1.7")))).toEqual({ code: "pdf" });
    expect(issueOf(concat(junk(1_020), ascii("%PDF-1.7")))).toEqual({ code: "notZip", received: "0101010101010101" });
  });

  test("text is what is text for 4,096 bytes", () => {
    const text = new Uint8Array(4_096).fill(0x41);
    expect(issueOf(concat(text, [1]))).toEqual({ code: "csvOrText" });
    expect(issueOf(concat(text.subarray(1), [1]))).toEqual({ code: "notZip", received: "4141414141414141" });
  });

  test.each([
    [0x1f, "notZip"],
    [0x20, "csvOrText"],
    [0x7e, "csvOrText"],
    [0x7f, "notZip"],
    [0x80, "csvOrText"],
  ])("the byte %d: %s", (byte, code) => {
    expect(issueOf(concat(ascii("a,b"), [byte]))).toMatchObject({ code });
  });
});
