import { strToU8, zipSync } from "fflate";
import { openFile } from "../../src/intake/open-file";
import { newWorkbook } from "../../src/local-excel";
import { save } from "../support/local";

const never = (): Promise<never> => Promise.reject(new Error("the library was asked"));

test("a sound file is handed to the library as it is", async () => {
  const bytes = await save(newWorkbook());
  const opened = await openFile({ name: "a.xlsx", bytes }, ["*.xlsx"], (given) => Promise.resolve(given));
  expect(opened).toEqual({ ok: true, workbook: bytes });
});

test("what the container check refuses never reaches the library", async () => {
  const zip = zipSync({ "readme.txt": strToU8("x") });
  expect(await openFile({ name: "a.xlsx", bytes: zip }, ["*.xlsx"], never)).toEqual({
    ok: false,
    issue: { code: "archive", received: 1 },
  });
});

test("nor does a package of which one byte is another", async () => {
  const bytes = await save(newWorkbook());
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  const opened = await openFile({ name: "a.xlsx", bytes }, ["*.xlsx"], never);
  expect(opened).toMatchObject({
    ok: false,
    issue: { code: expect.stringMatching(/^(corrupt|crcMismatch|sizeMismatch)$/) },
  });
  expect(opened).not.toHaveProperty("cause");
});

test("bytes of no known kind: by its name it may be a workbook gone bad, or something else", async () => {
  const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]);
  expect(await openFile({ name: "a.png", bytes }, ["*.xlsx"], never)).toEqual({
    ok: false,
    issue: { code: "unknownFileKind", file: "a.png", known: ["*.xlsx"] },
  });
  expect(await openFile({ name: "A.XLSX", bytes }, ["*.xlsx"], never)).toMatchObject({ issue: { code: "notZip" } });
});

test("what the library cannot read is a damaged file, with its reason for developers", async () => {
  const bytes = await save(newWorkbook());
  const reason = new Error("no sheets");
  expect(await openFile({ name: "a.xlsx", bytes }, ["*.xlsx"], () => Promise.reject(reason))).toEqual({
    ok: false,
    issue: { code: "corrupt", fault: "xml" },
    cause: reason,
  });
});
