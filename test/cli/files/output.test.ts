import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { writeOutput } from "../../../src/cli/files/output-file";
import { kikitori, newFolder, numbersIn, sample } from "../support";

function withInput(): string {
  const folder = newFolder();
  copyFileSync(sample("retailer.xlsx"), path.join(folder, "in.xlsx"));
  return folder;
}

describe("an output that is the input", () => {
  test.each(["in.xlsx", "./in.xlsx", "link.xlsx", "hard.xlsx", "sub/../in.xlsx"])("%s is refused", async (output) => {
    const folder = withInput();
    mkdirSync(path.join(folder, "sub"));
    symlinkSync("in.xlsx", path.join(folder, "link.xlsx"));
    linkSync(path.join(folder, "in.xlsx"), path.join(folder, "hard.xlsx"));
    const before = readFileSync(path.join(folder, "in.xlsx"));
    const ran = await kikitori(["diagnose", "in.xlsx", "-o", output], { folder });
    expect([ran.code, ran.out, numbersIn(ran)]).toEqual([2, "", ["KK-5008"]]);
    expect(readFileSync(path.join(folder, "in.xlsx")).equals(before)).toBe(true);
  });

  test("so is one that is the parameters", async () => {
    const folder = withInput();
    copyFileSync(sample("retailer.xlsx"), path.join(folder, "p.xlsx"));
    const ran = await kikitori(["diagnose", "in.xlsx", "--parameters", "p.xlsx", "-o", "p.xlsx"], { folder });
    expect([ran.code, numbersIn(ran)]).toEqual([2, ["KK-5008"]]);
  });
});

describe("where nothing can be written: exit 3, nothing on stdout, nothing left", () => {
  test.each([
    ["a folder that is not there", "none/r.xlsx", "見つかりません"],
    ["a folder of that name", "taken.xlsx", "フォルダーです"],
  ])(
    "%s",
    async (_, output, said) => {
      const folder = withInput();
      mkdirSync(path.join(folder, "taken.xlsx"));
      const ran = await kikitori(["diagnose", "in.xlsx", "-o", output, "--json"], { folder });
      expect([ran.code, ran.out, numbersIn(ran)]).toEqual([3, "", ["KK-5007"]]);
      expect(ran.errors[0]).toContain(said);
      expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "taken.xlsx"]);
      expect(readdirSync(path.join(folder, "taken.xlsx"))).toEqual([]);
    },
    60_000,
  );

  test("a template too", async () => {
    const ran = await kikitori(["template", "-o", "none/t.xlsx"]);
    expect([ran.code, ran.out, numbersIn(ran)]).toEqual([3, "", ["KK-5007"]]);
  }, 60_000);

  const asRoot = process.getuid?.() === 0;
  (asRoot ? test.skip : test)("a folder nobody may write in", async () => {
    const folder = newFolder();
    chmodSync(folder, 0o500);
    await expect(writeOutput("r.xlsx", new Uint8Array(1), folder)).rejects.toMatchObject({ exit: 3 });
    chmodSync(folder, 0o700);
  });
});

test("a file is written whole, in place of what was there; through a link, what it leads to", async () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, "old.xlsx"), "old");
  symlinkSync("old.xlsx", path.join(folder, "link.xlsx"));
  await writeOutput("link.xlsx", Buffer.from("new"), folder);
  expect(readFileSync(path.join(folder, "old.xlsx"), "utf8")).toBe("new");
  expect(readdirSync(folder).sort()).toEqual(["link.xlsx", "old.xlsx"]);
});

test("a write that fails half-way leaves what was there", async () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, "r.xlsx"), "old");
  const notBytes = { length: 1 } as unknown as Uint8Array;
  await expect(writeOutput("r.xlsx", notBytes, folder)).rejects.toBeDefined();
  expect(readdirSync(folder)).toEqual(["r.xlsx"]);
  expect(readFileSync(path.join(folder, "r.xlsx"), "utf8")).toBe("old");
});

test("a fault of our own is exit 3 with its number, without a stack; with debugging, with it", async () => {
  const folder = withInput();
  const now = (): Date => {
    throw new Error("the moon");
  };
  const ran = await kikitori(["diagnose", "in.xlsx", "-o", "r.xlsx"], { folder, now });
  expect([ran.code, ran.out, ran.errors.length, numbersIn(ran)]).toEqual([3, "", 1, ["KK-9001"]]);
  expect(ran.errors[0]).toContain("the moon");
  const debugged = await kikitori(["diagnose", "in.xlsx"], { folder, now, debug: true });
  expect(debugged.errors.join("\n")).toMatch(/Error: the moon\n\s+at /);
  expect(readdirSync(folder)).toEqual(["in.xlsx"]);
});
