import { createRequire } from "node:module";
import path from "node:path";

/** The file of Office.js that is installed with this program, whatever folder it is run from. */
export function officeLibrary(): string {
  const manifest = createRequire(__filename).resolve("@microsoft/office-js/package.json");
  return path.join(path.dirname(manifest), "dist", "excel-web-16.00.js");
}
