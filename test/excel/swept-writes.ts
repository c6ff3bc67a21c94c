import {
  assess,
  compareSets,
  defaultParameters,
  parameterTable,
  type SetComparison,
  type TriedAnswers,
} from "../../src/engine";
import { modelOfSheet, simulate } from "../../src/engine/simulation";
import { newWorkbook, openWorkbook } from "../../src/local-excel";
import { words } from "../../src/locales";
import { writeResults } from "../../src/excel/write-results";
import { runSync } from "../../src/scheduling/chunked";
import { planComparison } from "../../src/workbook/plan/comparison";
import { planDiagnosis, type DiagnosisOptions } from "../../src/workbook/plan/diagnose";
import { names } from "../../src/workbook/model/names";
import { coverYears } from "../../src/workbook/plan/cover-years";
import { planCover, planPlans } from "../../src/workbook/plan/plans";
import { improvementYears } from "../../src/workbook/plan/improvement-years";
import { planImprovements } from "../../src/workbook/plan/improvements";
import { planMapping } from "../../src/workbook/plan/mapping";
import { planAcceptance } from "../../src/workbook/plan/acceptance";
import { planMemo } from "../../src/workbook/plan/memo";
import { planQuery } from "../../src/workbook/plan/query";
import { planTemplate } from "../../src/workbook/plan/template";
import { layoutsOf, type WriteId } from "../../src/workbook/sheets";
import { randomCases } from "../support/cases";
import { parametersWith } from "../support/engine";
import { openFirstEdition } from "../support/first-edition";
import { lazily } from "../support/lazily";
import { diagnose, diagnosisOptions, edit, inExcel, openFilled, save, type, written } from "../support/local";
import type { Decide } from "./fault-sweep";

const [filled] = randomCases(3, 99).filter(({ language }) => language === "ja");
if (!filled) throw new Error("No case");

const diagnosing =
  (options: DiagnosisOptions): Decide =>
  (snapshot) =>
    planDiagnosis(snapshot, options);

/** A diagnosis with the sheet of a simulated year, its three charts among it; another seed, other figures. */
function simulating(seed: number): Decide {
  const simulation = lazilySync(() => simulate(modelOfSheet(filled!.sheet, defaultParameters), { years: 2_000, seed }));
  return (snapshot) =>
    planDiagnosis(snapshot, {
      ...diagnosisOptions,
      distribution: {
        simulation: simulation(),
        band: null,
        tornado: null,
        plans: null,
        expected: { loss: seed, events: 0.1 },
        ...assess(filled!.sheet, defaultParameters),
      },
    });
}

function lazilySync<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Every triple differs, so that the table of differences is as long in each comparison. */
const comparing =
  (factor: number): Decide =>
  (snapshot) =>
    planComparison(snapshot, { comparison: comparison(factor), language: "ja", time: `×${factor}` });

function comparison(factor: number): SetComparison {
  const changed = parameterTable.filter(({ uncertain }) => uncertain).slice(0, 5);
  const values = Object.fromEntries(
    changed.map(({ id, low, likely, high }) => [id, { low, likely: (likely * factor + high) / (factor + 1), high }]),
  );
  return compareSets(defaultParameters, parametersWith(values), filled!.sheet);
}

const inserting: Decide = (snapshot) =>
  planTemplate(snapshot, runSync(layoutsOf("template", words("ja"), { language: "ja" })));

const noting: Decide = (snapshot) => planMemo(snapshot, "ja");
const accepting: Decide = (snapshot) => planAcceptance(snapshot, "ja");
const mapping: Decide = (snapshot) => planMapping(snapshot, "ja");
const planning: Decide = (snapshot) => planPlans(snapshot, "ja");
const covering: Decide = (snapshot) => planCover(snapshot, "ja");
const coveringYears: Decide = (snapshot) =>
  planCover(snapshot, "ja", { yearsOf: (order) => coverYears(order, { years: 500, time: "2026-04-01" }) });

const asking =
  (by: string): Decide =>
  (snapshot) =>
    planQuery(snapshot, { language: "ja", by });

/** Answers tried under a name; another time others, so that a refill changes something. */
const proposing =
  (name: string, answers: TriedAnswers): Decide =>
  (snapshot) =>
    planImprovements(snapshot, {
      name,
      answers,
      cost: 1e7,
      plan: null,
      discounts: null,
      yearsOf: improvementYears,
      language: "ja",
      time: "2026-04-01",
    });

/** A workbook of a person's own. */
const empty = lazily(async () => {
  const workbook = newWorkbook({ sheetName: "見積" });
  await edit(workbook, ({ workbook: { worksheets, names } }) => {
    const sheet = worksheets.getItem("見積");
    sheet.getRange("A1:B2").formulas = [
      ["月", "額"],
      ["4月", "=3*4"],
    ];
    names.add("額", sheet.getRange("B2"));
  });
  return save(workbook);
});

const first = lazily(async () => save(await openFilled(filled.sheet)));

/** A result whose answers were changed since, so that the refill has everything to change. */
const second = lazily(async () => {
  const workbook = await openWorkbook(await first);
  written(await diagnose(workbook));
  await type(workbook, { KK_customer: "別の会社", KK_revenue: 123_456_789, KK_staff: 77, KK_G01: "", KK_N01: "" });
  return save(workbook);
});

/** A result from which a person deleted a sheet and a chart: names to be made anew, a chart to be drawn. */
const repair = lazily(async () => {
  const workbook = await openWorkbook(await second);
  await edit(workbook, (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("記録").delete();
    worksheets.getItem("診断結果").charts.getItem("KK_chart_radar").delete();
  });
  return save(workbook);
});

/** A result of 1.4.0. */
const older = lazily(async () => save(await openFirstEdition()));

/** A result after another write. */
const after = (decide: Decide) =>
  lazily(async () => {
    const workbook = await openWorkbook(await second);
    await inExcel(workbook, async () => {
      const outcome = await writeResults(decide);
      if (outcome.kind !== "written") throw new Error(`Not written: ${JSON.stringify(outcome)}`);
    });
    return save(workbook);
  });

/** What a write made, with a formula typed over, so that a refill changes something. */
const typedOver = (decide: Decide, name: string) =>
  lazily(async () => {
    const workbook = await openWorkbook(await after(decide));
    await edit(workbook, (context) => {
      context.workbook.names.getItem(name).getRange().getCell(0, 0).values = [[1]];
    });
    return save(workbook);
  });

/** A write to be failed and stopped at every action. */
export interface SweptWrite {
  readonly write: WriteId;
  readonly name: string;
  readonly bytes: ReturnType<typeof lazily<Uint8Array>>;
  readonly decide: Decide;
}

const swept = (write: WriteId, name: string, bytes: SweptWrite["bytes"], decide: Decide): SweptWrite => ({
  write,
  name,
  bytes,
  decide,
});

/** Every write as a first one and as a refill. */
export const sweptWrites: readonly SweptWrite[] = [
  swept("template", "an empty hearing sheet", empty, inserting),
  swept("diagnosis", "a first diagnosis", first, diagnosing(diagnosisOptions)),
  swept("diagnosis", "a refill", second, diagnosing(diagnosisOptions)),
  swept(
    "diagnosis",
    "a refill of the parameters too",
    second,
    diagnosing({
      ...diagnosisOptions,
      parameters: { ...parametersWith({ "model.kL": 1 }), name: "other" },
    }),
  ),
  swept("diagnosis", "a repair", repair, diagnosing(diagnosisOptions)),
  swept("diagnosis", "a diagnosis over results of an older version", older, diagnosing(diagnosisOptions)),
  swept("simulation", "a first distribution", second, simulating(1)),
  swept("simulation", "a refill of the distribution", after(simulating(1)), simulating(2)),
  swept("comparison", "a first comparison of sets", second, comparing(2)),
  swept("comparison", "a refill of the comparison", after(comparing(2)), comparing(3)),
  swept("improvements", "a first proposal", second, proposing("A", { G10: "certified" })),
  swept("improvements", "another proposal", after(proposing("A", { G10: "certified" })), proposing("B", {})),
  swept("query", "a first letter", second, asking("2026-04-15")),
  swept("query", "another letter", after(asking("2026-04-15")), asking("2026-05-01")),
  swept("memo", "a first sheet of underwriting notes", second, noting),
  swept("acceptance", "a first sheet of acceptance", second, accepting),
  swept(
    "acceptance",
    "a refill of the sheet of acceptance",
    typedOver(accepting, names.block("acceptance_standing")),
    accepting,
  ),
  swept("mapping", "a first sheet of frameworks", second, mapping),
  swept("plans", "a first sheet of plans", second, planning),
  swept("cover", "a first comparison of cover", second, covering),
  swept("cover", "a refill of the comparison of cover", typedOver(covering, names.coverEvent("s1")), covering),
  swept("cover", "the first years of the comparison of cover", after(covering), coveringYears),
];
