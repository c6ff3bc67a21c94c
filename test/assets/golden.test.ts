import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { goldenFiles, goldenFolder } from "../../scripts/golden-files";

const root = path.resolve(__dirname, "..", "..");

test("the samples' results are those kept for this engine version; other numbers need another version", async () => {
  const files = await goldenFiles(root);
  expect(readdirSync(path.join(root, goldenFolder)).sort()).toEqual([...files.keys()].map((file) => path.basename(file)));
  for (const [file, text] of files) {
    expect([file, existsSync(path.join(root, file))]).toEqual([file, true]);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(path.join(root, file), "utf8")));
  }
});
