import { createHash } from "node:crypto";
import { unzipSync } from "fflate";

/** The time of saving, in the package's properties; that of a diagnosis, with the machine's offset, in Record. */
const saved = /<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/;
const diagnosed = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d/g;
/** The same day in the headings. */
const heading = new RegExp(`${Buffer.from("診断日：").toString("latin1")}\\d{4}/\\d\\d/\\d\\d`, "g");
/** What a formula last came to. `exp` and powers differ in their last bits from one JavaScript engine to another. */
const results = /(?<=<(?:c:)?v>)-?\d+\.\d+(?:[eE][+-]?\d+)?(?=<)/g;
const sameDigits = 12;

/** Every part of a package by a digest of its content, without the time it was made at and the last of many digits. */
export function partsWithoutTime(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => {
      const text = Buffer.from(content)
        .toString("latin1")
        .replace(name === "docProps/core.xml" ? saved : diagnosed, "")
        .replace(heading, "")
        .replace(results, (number) => Number(number).toPrecision(sameDigits));
      return [name, createHash("sha256").update(text, "latin1").digest("hex")];
    }),
  );
}
