import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  defaultParameters,
  eventIntervals,
  industryCodes,
  questions,
  scenarios,
  simulationModel,
  usedVariables,
  type HearingSheet,
} from "../../src/engine";
import { evaluateSheet, understand } from "../../src/engine/assess";
import { verifying } from "../support/cases";
import { seededRandom } from "../support/random";

jest.setTimeout(120_000);

const root = path.join(__dirname, "../..");
const hasPython = ((): boolean => {
  try {
    return execFileSync("python3", ["-c", "print(1)"], { encoding: "utf8" }) === "1\n";
  } catch {
    return false;
  }
})();

type Amounts = Readonly<Record<"low" | "likely" | "high" | "mean", number>>;
interface Reckoned {
  readonly scenarios: readonly {
    readonly code: string;
    readonly applies: boolean;
    readonly frequency: number;
    readonly expected: number;
    readonly items: Readonly<Record<string, Amounts>>;
    readonly beside: Readonly<Record<string, Amounts>>;
    readonly loss: Amounts | null;
    readonly interval: Readonly<Record<"sd" | "p5" | "p50" | "p95", number>> | null;
  }[];
  readonly total: number;
}

/** What a sheet says once its texts are read: that is not the model's matter. */
function understoodOf(sheet: HearingSheet) {
  const { given } = understand(sheet, defaultParameters);
  return {
    profile: Object.fromEntries(given.numbers),
    standIns: Object.fromEntries(given.standIns?.numbers ?? []),
    industry: given.industry ?? given.standIns?.industry ?? null,
    year: Number(sheet.date?.slice(0, 4) ?? 0),
    answers: sheet.answers,
    remarks: sheet.remarks ?? {},
    form: sheet.form ?? "full",
    notAsked: sheet.notAsked ?? [],
  };
}

const reckon = (sheets: readonly HearingSheet[]): readonly Reckoned[] =>
  JSON.parse(
    execFileSync("python3", [path.join(__dirname, "model.py"), path.join(root, "docs/model.en.md")], {
      input: JSON.stringify({ parameters: defaultParameters.values, customers: sheets.map(understoodOf) }),
      encoding: "utf8",
      maxBuffer: 1e9,
    }),
  ) as readonly Reckoned[];

const samples = path.join(root, "assets/samples");
const sampleSheets = readdirSync(samples)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(path.join(samples, file), "utf8")) as HearingSheet);

/** A customer that states a random part of everything, within what is allowed. */
function randomCustomer(random: () => number): HearingSheet {
  const pick = <Each>(from: readonly Each[]): Each => from[Math.floor(random() * from.length)] as Each;
  const [stated, answered] = [random(), random()];
  const profile: Record<string, number | boolean | string> = { industry: pick(industryCodes) };
  for (const variable of usedVariables) {
    if (random() > stated) continue;
    if (variable.kind === "flag") profile[variable.id] = random() < 0.5;
    else if (variable.kind === "mention") profile[variable.id] = pick(["A", "B", "C"]);
    else if (variable.kind === "choice") profile[variable.id] = pick(variable.choices).id;
    else {
      const { min, max, whole } = variable;
      const value = random() < 0.1 ? min : min + (max - min) * Math.exp(-18 * random());
      profile[variable.id] = whole ? Math.round(value) : value;
    }
  }
  const answers: Record<string, string> = {};
  const remarks: Record<string, string> = {};
  for (const { id, options, notApplicable } of questions) {
    if (random() > answered) continue;
    const drawn = random();
    answers[id] = drawn < 0.1 ? "unknown" : drawn < 0.25 ? `na:${pick(["", ...notApplicable])}` : pick(options).id;
    if (random() < 0.3) remarks[id] = "confirmed";
  }
  const form = random() < 0.3 ? ("short" as const) : undefined;
  return { date: "2026-04-17", profile, answers, remarks, form };
}

function agrees(sheet: HearingSheet, reckoned: Reckoned): void {
  const understood = understand(sheet, defaultParameters);
  const results = evaluateSheet(understood).scenarios;
  const intervals = eventIntervals(simulationModel(understood.model, results));
  /** To the yen, or to the last digits of what no yen can show. */
  const same = (what: string, found: number, expected: number): void => {
    if (!(Math.abs(found - expected) <= Math.max(1, Math.abs(expected) * 1e-9)))
      throw new Error(`${what}: ${found} in Python, ${expected} here`);
  };
  results.forEach((result, index) => {
    const witness = reckoned.scenarios[index];
    const code = scenarios[index]?.code ?? "";
    if (!witness) throw new Error(`No ${code}`);
    expect([witness.code, witness.applies]).toEqual([code, result.applies]);
    if (Math.abs(witness.frequency - result.frequency) > result.frequency * 1e-9)
      throw new Error(`${code}: ${witness.frequency} events in Python, ${result.frequency} here`);
    expect(Object.keys(witness.items)).toEqual(result.items.map(({ id }) => id));
    expect(Object.keys(witness.beside)).toEqual(result.beside.map(({ id }) => id));
    for (const amount of [...result.items, ...result.beside]) {
      const other = witness.items[amount.id] ?? witness.beside[amount.id];
      for (const point of ["low", "likely", "high", "mean"] as const)
        same(`${amount.id} ${point}`, other?.[point] ?? NaN, amount[point]);
    }
    for (const point of ["low", "likely", "high", "mean"] as const)
      if (result.loss) same(`${code} ${point}`, witness.loss?.[point] ?? NaN, result.loss[point]);
    const interval = intervals[index];
    for (const part of ["sd", "p5", "p50", "p95"] as const)
      if (interval) same(`${code} ${part}`, witness.interval?.[part] ?? NaN, interval[part]);
  });
  same(
    "expected loss",
    reckoned.total,
    results.reduce((sum, { expectedAnnualLoss }) => sum + expectedAnnualLoss, 0),
  );
}

(hasPython ? describe : describe.skip)("the model reckoned in Python from its document", () => {
  test("agrees to the yen on the samples: every item, frequency, usual range and total", () => {
    const reckoned = reckon(sampleSheets);
    expect(reckoned.length).toBeGreaterThanOrEqual(5);
    sampleSheets.forEach((sheet, index) => agrees(sheet, reckoned[index] as Reckoned));
  });

  const count = verifying ? 200 : 20;
  test(`agrees to the yen on ${count} random customers`, () => {
    const random = seededRandom(20_261_129);
    const customers = Array.from({ length: count }, () => randomCustomer(random));
    const reckoned = reckon(customers);
    customers.forEach((sheet, index) => agrees(sheet, reckoned[index] as Reckoned));
  });
});
