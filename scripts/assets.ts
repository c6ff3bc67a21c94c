import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { assetFiles } from "./asset-files";

/** `npm run assets`: writes the templates and the filled samples again. */
async function main(root: string): Promise<void> {
  for (const [file, make] of await assetFiles(root)) {
    const bytes = await make();
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), bytes);
    console.log(`${file}  ${bytes.length.toLocaleString("en-US")} bytes`);
  }
}

void main(process.cwd());
