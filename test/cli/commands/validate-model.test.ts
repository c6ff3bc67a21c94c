import { writeFileSync } from "node:fs";
import path from "node:path";
import { runValidation } from "../../../src/cli/commands/validate-model";
import { CommandFailure } from "../../../src/cli/problem";
import { defaultParameters, fingerprintParameters } from "../../../src/engine";
import type { AnyLine, ValidationSize } from "../../../src/engine/validation";
import { kikitori, newFolder, numbersIn } from "../support";
import { fixedTime } from "../../support/local";

// at full size the command runs in test/docs
jest.setTimeout(120_000);

interface Printed {
  parameterSet: { name: string; version: string; fingerprint: string };
  passed: boolean;
  counts: Record<"passed" | "failed" | "information", number>;
  units: Record<string, Record<string, string>>;
  lines: AnyLine[];
}

const small: ValidationSize = {
  seed: 7,
  years: 5_000,
  convergence: [5_000],
  seeds: [1, 2, 3],
  yearsOfSeeds: 5_000,
  events: 2_048,
  eventsOfTariff: 1_024,
};

/** Runs the command on fewer years, with some parameters of the defaults changed. */
async function checked(changes: Record<string, unknown>, json: boolean, language: "ja" | "en" = "en") {
  const folder = newFolder();
  const { parameters } = JSON.parse((await kikitori(["parameters", "--json"])).out) as { parameters: object };
  writeFileSync(
    path.join(folder, "own.json"),
    JSON.stringify({ name: "own", version: "3", parameters: { ...parameters, ...changes } }),
  );
  let out = "";
  let code = 0;
  try {
    await runValidation(
      { language, parameters: "own.json", json },
      {
        directory: folder,
        locale: "",
        now: () => fixedTime,
        debug: false,
        threads: null,
        watched: null,
        pdfPrinter: () => Promise.resolve(null),
        out: (text) => (out += text),
        error: () => undefined,
      },
      small,
    );
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    code = error.exit;
  }
  return { out, code };
}

test("as data: every line counted, each with the figures and units of its section", async () => {
  const { out, code } = await checked({}, true);
  const { passed, counts, units, lines, parameterSet } = JSON.parse(out) as Printed;
  expect([code, passed, counts.failed]).toEqual([0, true, 0]);
  expect(parameterSet).toEqual({ name: "own", version: "3", fingerprint: fingerprintParameters(defaultParameters) });
  expect(counts.passed + counts.information).toBe(lines.length);
  for (const { section, figures } of lines) expect(Object.keys(figures)).toEqual(Object.keys(units[section] ?? {}));
  const premiums = lines.filter(({ section }) => section === "tariff");
  expect(new Set(premiums.map(({ verdict }) => verdict))).toEqual(new Set(["information"]));
});

describe("the report", () => {
  test("in English: twelve parts, verdicts in words, the sources of the premiums with their marks", async () => {
    const { out, code } = await checked({}, false);
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => /^\d+\. /.test(line))).toHaveLength(12);
    expect(out).toMatch(/^Engine \d.*parameters "own" 3 \(fingerprint [0-9a-f]{64}\)$/m);
    // Source: the loss model's second edition, F6: a manufacturer's ransomware
    expect(out).toMatch(/^passed +Manufacturer, 300 staff.* 6\.78 +43\.71 +1,020\.79 +87\.82 +205\.89 +0\.3826 /m);
    expect(out).toMatch(/^information +1b The column's example.* all items and improvement +500 /m);
    expect(out).toMatch(/^information {2}Retail +liability 100, costs 30 million yen +500 +25 +93,000 /m);
    expect(out).toContain("https://sompo-japan-cyber.jp/fee (VP: ");
    expect(out).not.toMatch(/undefined|NaN|\{\w+\}/);
  });

  test("in Japanese", async () => {
    const { out } = await checked({}, false, "ja");
    expect(out.startsWith("モデルの検証\n")).toBe(true);
    expect(out).toMatch(/^合格\d+件、不合格0件、情報\d+件$/m);
    expect(out).toMatch(/^情報 {2}小売業 .* 93,000 /m);
    expect(out).not.toMatch(/undefined|NaN|\{\w+\}|[ぁ-ん] [a-z]/);
  });
});

test("a unit price that is another: exit 1, the reference values that hold it fail", async () => {
  const { out, code } = await checked({ "s3.rebuild": { low: 5e6, likely: 20e6, high: 48e6 } }, false);
  expect(code).toBe(1);
  expect(out.split("\n").filter((line) => line.startsWith("failed"))).toEqual([
    expect.stringMatching(/^failed +Manufacturer, 300 staff.* Defacement /),
    expect.stringMatching(/^failed +Retailer, 100 staff.* Defacement /),
  ]);
});

test("as data: another belief in history fails where its factors are stated", async () => {
  const { out, code } = await checked({ "history.variance": { value: 0.25 } }, true);
  expect(code).toBe(1);
  const { passed, counts, lines } = JSON.parse(out) as Printed;
  expect([passed, counts.failed]).toEqual([false, 3]);
  const failed = lines.filter(({ verdict }) => verdict === "failed");
  expect(failed.map(({ subjects }) => subjects[0]?.id)).toEqual(["noIncident", "oneIncident", "twoIncidents"]);
});

test("parameters that are none: exit 1, told on stderr, no report", async () => {
  const ran = await kikitori(["validate-model", "--parameters", "missing.json"]);
  expect([ran.code, ran.out, ran.errors.length, numbersIn(ran)]).toEqual([1, "", 1, ["KK-5006"]]);
});
