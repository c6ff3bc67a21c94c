import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { engineVersion } from "../src/engine";
import { goldenFiles, goldenFolder } from "./golden-files";

/** `npm run golden`: keeps the samples' results of a new engine version. Results once kept are never written over. */
async function main(root: string): Promise<void> {
  await mkdir(path.join(root, goldenFolder), { recursive: true });
  for (const [file, text] of await goldenFiles(root)) {
    const kept = await readFile(path.join(root, file), "utf8").catch(() => null);
    if (kept === null) {
      await writeFile(path.join(root, file), text);
      console.log(`${file}: kept`);
    } else if (kept !== text) {
      console.error(
        `${file}: the result is another one. A change of numbers needs an engine version after ${engineVersion}.`,
      );
      process.exitCode = 1;
    }
  }
}

void main(process.cwd());
