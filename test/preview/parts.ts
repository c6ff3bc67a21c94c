import { createHash } from "node:crypto";
import { unzipSync } from "fflate";

const times = /<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/;

/** Every part of a package by a digest of its content, without the time it was written at. */
export function partsWithoutTime(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => {
      const text = Buffer.from(content).toString("latin1");
      const timeless = name === "docProps/core.xml" ? text.replace(times, "") : text;
      return [name, createHash("sha256").update(timeless, "latin1").digest("hex")];
    }),
  );
}
