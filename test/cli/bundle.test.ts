import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import webpack, { type Configuration } from "webpack";
import { newFolder, root, sample } from "./support";

const start = promisify(execFile);

/** The command line bundled as `npm ci` does, in a folder with nothing else of the repository. */
async function install(): Promise<string> {
  const folder = newFolder();
  const configurations = jest.requireActual<readonly Configuration[]>("../../webpack/cli.cjs");
  const cli = configurations.find(({ name }) => name === "cli");
  await new Promise<void>((done, fail) => {
    webpack({ ...cli, output: { ...cli?.output, path: path.join(folder, "build", "cli") } }, (error, stats) => {
      if (error || stats?.hasErrors() || stats?.hasWarnings()) fail(error ?? new Error(stats?.toString() ?? ""));
      else done();
    });
  });
  mkdirSync(path.join(folder, "bin"));
  copyFileSync(path.join(root, "bin", "kikitori.cjs"), path.join(folder, "bin", "kikitori.cjs"));
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  return folder;
}

describe("the bundle, as a process", () => {
  let folder: string;
  /** Where it is run from: nowhere near the program. */
  const place = newFolder();
  beforeAll(async () => {
    folder = await install();
  }, 180_000);

  const kikitori = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    start(process.execPath, [path.join(folder, "bin", "kikitori.cjs"), ...args], {
      cwd: place,
      env: { PATH: process.env["PATH"], LANG: "ja_JP.UTF-8", ...env },
      maxBuffer: 1 << 26,
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: unknown) => error as { code: number; stdout: string; stderr: string },
    );

  test("helps, and says wrong usage in the machine's language", async () => {
    expect(await kikitori(["--help"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^使い方\n/),
      stderr: "",
    });
    expect(await kikitori(["oops"], { LANG: "en_US.UTF-8" })).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^KK-5001: There is no command "oops"/),
    });
  });

  test("diagnoses: the table on stdout, messages on stderr, a workbook, and an end", async () => {
    copyFileSync(sample("retailer.xlsx"), path.join(place, "in.xlsx"));
    const ran = await kikitori(["diagnose", "in.xlsx", "-o", "out.xlsx"]);
    expect([ran.code, ran.stdout.includes("総合"), ran.stdout.includes("KK-")]).toEqual([0, true, false]);
    expect(ran.stderr).toMatch(/^パラメータ：既定のもの/);
    expect(readdirSync(place)).toEqual(["in.xlsx", "out.xlsx"]);
  }, 120_000);

  test("starts without the library of workbooks where none is opened", async () => {
    const trace =
      "process.on('exit',()=>console.error(Object.keys(require.cache).filter(f=>f.includes('excelts')).length))";
    const hook = path.join(folder, "hook.cjs");
    writeFileSync(hook, trace);
    const { stderr } = await kikitori(["parameters", "--json"], { NODE_OPTIONS: `--require=${hook}` });
    expect(stderr).toBe("0\n");
  });
});
