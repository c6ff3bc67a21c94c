import type { FileIssue } from "../../../src/issues";
import { checkContainer } from "../../../src/intake/container";
import { ascii, concat, endRecordAt, pack, places, u32, with16, with32, WORKBOOK } from "./craft";

const bytes = pack();
const end = endRecordAt(bytes);

function issueOf(file: Uint8Array): FileIssue | undefined {
  const result = checkContainer(file);
  return result.ok ? undefined : result.issue;
}

const endRecord: FileIssue = { code: "corrupt", fault: "endRecord" };
const centralDirectory: FileIssue = { code: "corrupt", fault: "centralDirectory" };

describe("the end record", () => {
  test("a comment of the length stated passes", () => {
    const commented = concat(with16(bytes, [end + 20, 5]), ascii("hello"));
    expect(issueOf(commented)).toBeUndefined();
  });

  test("junk after the end is refused, also where a comment is stated", () => {
    expect(issueOf(concat(bytes, [0]))).toEqual(endRecord);
    expect(issueOf(concat(with16(bytes, [end + 20, 4]), ascii("hello")))).toEqual(endRecord);
  });

  test("a comment that could be a second end record is refused", () => {
    const comment = bytes.subarray(end);
    expect(issueOf(concat(with16(bytes, [end + 20, 22]), comment))).toEqual(centralDirectory);
    expect(issueOf(concat(with16(bytes, [end + 20, 23]), comment, [0]))).toEqual(endRecord);
  });

  test("a download cut short", () => {
    expect(issueOf(bytes.subarray(0, bytes.length >> 1))).toEqual(endRecord);
    expect(issueOf(bytes.subarray(0, 4))).toEqual(endRecord);
  });

  test("several disks", () => {
    expect(issueOf(with16(bytes, [end + 4, 1]))).toEqual({ code: "multiDisk" });
    expect(issueOf(with16(bytes, [end + 6, 1]))).toEqual({ code: "multiDisk" });
    expect(issueOf(with16(bytes, [end + 8, 1]))).toEqual({ code: "multiDisk" });
    expect(issueOf(with16(bytes, [places(bytes, WORKBOOK).central + 34, 1]))).toEqual({ code: "multiDisk" });
  });

  test("zip64, by placeholder and by locator", () => {
    expect(issueOf(with16(bytes, [end + 8, 0xffff], [end + 10, 0xffff]))).toEqual({ code: "zip64" });
    expect(issueOf(with32(bytes, [end + 12, 0xffffffff]))).toEqual({ code: "zip64" });
    expect(issueOf(with32(bytes, [end + 16, 0xffffffff]))).toEqual({ code: "zip64" });
    const locator = [...u32(0x07064b50), ...u32(0), ...u32(0), ...u32(0), ...u32(1)];
    expect(issueOf(concat(bytes.subarray(0, end), locator, bytes.subarray(end)))).toEqual({ code: "zip64" });
  });

  test("more entries than allowed", () => {
    expect(checkContainer(bytes, { entries: 4 }).ok).toBe(true);
    expect(checkContainer(bytes, { entries: 3 })).toEqual({
      ok: false,
      issue: { code: "tooManyEntries", limit: 3, received: 4 },
    });
    expect(issueOf(with16(bytes, [end + 8, 2001], [end + 10, 2001]))).toMatchObject({ code: "tooManyEntries" });
  });
});

describe("the central directory fills the place the end record gives it", () => {
  const start = places(bytes, "[Content_Types].xml").central;

  test("not before, not beyond, no gap", () => {
    expect(issueOf(with32(bytes, [end + 16, start - 1]))).toEqual(centralDirectory);
    expect(issueOf(with32(bytes, [end + 12, end - start - 1]))).toEqual(centralDirectory);
    expect(issueOf(with32(bytes, [end + 12, 0x7fffffff], [end + 16, 0x7fffffff]))).toEqual(centralDirectory);
    expect(issueOf(concat(bytes.subarray(0, end), [0, 0], bytes.subarray(end)))).toEqual(centralDirectory);
  });

  test("as many headers as stated", () => {
    expect(issueOf(with16(bytes, [end + 8, 5], [end + 10, 5]))).toEqual(centralDirectory);
    expect(issueOf(with16(bytes, [end + 8, 3], [end + 10, 3]))).toEqual(centralDirectory);
  });

  test("headers whole and signed", () => {
    expect(issueOf(with32(bytes, [start, 0]))).toEqual(centralDirectory);
    expect(issueOf(with16(bytes, [places(bytes, WORKBOOK).central + 32, 0xfff0]))).toEqual(centralDirectory);
  });
});
