import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** What knip says of these files of src/, asked with the project's own configuration; null where it finds nothing. */
function findings(files: Readonly<Record<string, string>>): string | null {
  const folder = mkdtempSync(path.join(tmpdir(), "kikitori-unused-"));
  try {
    copyFileSync(path.join(root, "knip.jsonc"), path.join(folder, "knip.jsonc"));
    writeFileSync(path.join(folder, "package.json"), `{ "name": "made-up" }`);
    mkdirSync(path.join(folder, "src"));
    for (const [name, code] of Object.entries(files)) writeFileSync(path.join(folder, "src", name), code);
    const knip = path.join(root, "node_modules/knip/bin/knip.js");
    const args = [knip, "--directory", folder, "--no-progress", "--no-config-hints"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    return status === 0 ? null : stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A page's template is where use begins. */
const page = `import { a } from "./a";\nconsole.log(a);`;
const a = (back: string): string => `${back}\nexport const a = 1;`;

test("a circle of values is an error", () => {
  const b = `import { a } from "./a";\nexport const b = (): number => a;`;
  const found = findings({ "page.ts": page, "a.ts": a(`import { b } from "./b";\nb();`), "b.ts": b });
  expect(found).toContain("Circular dependencies (1)");
  expect(found).toMatch(/src\/a\.ts.*src\/b\.ts|src\/b\.ts.*src\/a\.ts/);
});

test("types may be imported back", () => {
  const b = `import type { A } from "./a";\nexport const b = (): A | null => null;`;
  const back = `import { b } from "./b";\nexport type A = number;\nb();`;
  expect(findings({ "page.ts": page, "a.ts": a(back), "b.ts": b })).toBeNull();
});

test.each([
  ["an export", { "a.ts": `${a("")}\nexport const b = 2;` }, "Unused exports (1)"],
  ["an exported type", { "a.ts": `${a("")}\nexport type B = 2;` }, "Unused exported types (1)"],
  ["a file", { "a.ts": a(""), "b.ts": "export {};" }, "Unused files (1)"],
  ["a package that is not listed", { "a.ts": a(`import "fflate";`) }, "Unlisted dependencies (1)"],
])("%s that nothing uses, or nothing names, is an error", (_, files, found) => {
  expect(findings({ "page.ts": page, ...files })).toContain(found);
});
