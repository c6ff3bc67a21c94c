import { readFileSync } from "node:fs";
import path from "node:path";
import { checkContainer } from "../../src/intake/container";
import { assetFiles } from "../../scripts/asset-files";

const root = path.resolve(__dirname, "..", "..");

test("every template and sample is what the code makes, byte for byte (npm run assets)", async () => {
  const files = await assetFiles(root);
  expect([...files.keys()].filter((file) => file.includes("templates"))).toHaveLength(2);
  expect([...files.keys()].filter((file) => file.includes("samples")).length).toBeGreaterThanOrEqual(6);
  const differing: string[] = [];
  for (const [file, make] of files) {
    const [kept, made] = [readFileSync(path.join(root, file)), await make()];
    expect([file, checkContainer(kept).ok]).toEqual([file, true]);
    if (!kept.equals(made)) differing.push(file);
  }
  expect(differing).toEqual([]);
}, 180_000);
