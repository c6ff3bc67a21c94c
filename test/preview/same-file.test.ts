import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { openWorkbook } from "../../src/local-excel";
import { connect, installGlobals } from "../../src/local-excel/transport/node";
import { fileOf, openBook } from "../../src/preview/book";
import { readAddress } from "../../src/preview/choices";
import { appVersion } from "../../src/workbook/app-version";
import { localTime } from "../../src/workbook/local-time";
import { kikitori, newFolder, sample } from "../cli/support";
import { diagnoseOpen, fixedTime, written } from "../support/local";

test("a diagnosis in the preview's Excel, downloaded, is the file of `kikitori diagnose`, byte for byte", async () => {
  const { choices } = readAddress(new URLSearchParams("?lang=ja-JP"), "ja");
  const book = openBook(
    await openWorkbook(readFileSync(sample("retailer.xlsx"))),
    "retailer.xlsx",
    "retailer",
    choices,
  );
  const connection = connect(book.host);
  const uninstall = installGlobals(connection);
  try {
    written(await diagnoseOpen({ time: localTime(fixedTime, -fixedTime.getTimezoneOffset()), appVersion }));
  } finally {
    uninstall();
    connection.disconnect();
  }
  const folder = newFolder();
  expect((await kikitori(["diagnose", sample("retailer.xlsx"), "-o", "out.xlsx"], { folder })).code).toBe(0);
  const [ours, theirs] = [await fileOf(book, fixedTime), readFileSync(path.join(folder, "out.xlsx"))].map((bytes) =>
    unzipSync(bytes),
  );
  const names = Object.keys(theirs ?? {});
  expect(Object.keys(ours ?? {})).toEqual(names);
  expect(names.filter((name) => !Buffer.from(ours?.[name] ?? []).equals(theirs?.[name] ?? new Uint8Array()))).toEqual(
    [],
  );
}, 120_000);
