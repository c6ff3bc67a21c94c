import {
  amountVariables,
  assess,
  compareSets,
  defaultParameters,
  insurerSample,
  noInsurer,
  queryPoints,
  questions,
  typicalPlan,
  typicalPlanIds,
  understand,
  withOverrides,
  type InsurerSet,
  type Plan,
  type QueryLetter,
  type SetComparison,
} from "../../src/engine";
import { words, type Language, type Words } from "../../src/locales";
import { modelOfSheet, simulate } from "../../src/engine/simulation";
import { reportContents, type ReportOrder } from "../../src/workbook/plan/report";
import { layoutsOf, type WriteContents } from "../../src/workbook/sheets";
import { runSync } from "../../src/scheduling/chunked";
import type { Finding } from "../../src/workbook/sheets/rating/findings";
import type { Block } from "../../src/workbook/model/block";
import type { Cell } from "../../src/workbook/model/cell";
import type { StampedYears } from "../../src/workbook/sheets/cover/years/stamped-years";
import { stampedYears } from "../support/cover-years";
import { emptyProposal, stampedProposal } from "../support/proposal";
import type { SheetLayout } from "../../src/workbook/model/sheet-layout";

const record = {
  status: "",
  differences: "",
  time: "",
  templateVersion: "1",
  engineVersion: "1",
  appVersion: "1",
  parameterSet: "default",
  parameterOrigin: "",
  parameterVersion: "1",
  overrides: "0",
  inputs: "",
  parameters: "",
  openAsNeutral: null,
  openRangeLow: null,
  openRangeHigh: null,
};

/** One that is small, made once. */
const distribution = (() => {
  let made: WriteContents["simulation"]["distribution"] | undefined;
  return () => {
    const model = modelOfSheet({ profile: {}, answers: {} }, defaultParameters);
    return (made ??= {
      simulation: simulate(model, { years: 1_000, seed: 1 }),
      band: null,
      tornado: null,
      plans: null,
      expected: { loss: 0, events: 0 },
      fingerprints: { inputs: "", parameters: "" },
      engineVersion: "",
      time: "",
    });
  };
})();

/** Every sheet of the product, as a first diagnosis makes it, without findings if none are given. */
export function everyLayout(
  language: Language,
  replace = false,
  pack: Words = words(language),
  findings: readonly Finding[] = [],
): readonly SheetLayout[] {
  const unitCells = new Set(amountVariables.map(({ id }) => id));
  const understood = {
    numbers: new Map(),
    replies: new Map(),
    unitCells,
    carried: new Map(),
    absent: new Set<string>(),
  };
  const contents = {
    understood,
    parameters: defaultParameters,
    diagnosed: understand({ profile: {}, answers: {} }, defaultParameters),
    replaceParameters: replace,
    rules: null,
    findings,
    record,
    distribution: distribution(),
  };
  return [...runSync(layoutsOf("template", pack, { language })), ...runSync(layoutsOf("simulation", pack, contents))];
}

const changed = withOverrides(
  {
    ...defaultParameters,
    values: { ...defaultParameters.values, "control.keyCap": { low: 1, likely: 1, high: 1 } },
  },
  { legal: { likely: 700_000 } },
);

/** Sets that differ in a triple and in a single value, and in none. */
const comparisons: readonly SetComparison[] = [
  compareSets(defaultParameters, changed, { profile: {}, answers: {} }),
  compareSets(changed, changed, { profile: {}, answers: {} }),
  compareSets(changed, defaultParameters, { profile: {}, answers: {} }),
];

const [small, medium, large] = typicalPlanIds.map((id) => typicalPlan(id, id)) as [Plan, Plan, Plan];
const noLimits = {
  "liability.limit": null,
  "response.limit": null,
  "profit.limit": null,
  "extraExpense.limit": null,
  "aggregate.limit": null,
};
const typical = [small, medium, { ...large, terms: { ...large.terms, ...noLimits } }];
let made: StampedYears | undefined;
const years = (): StampedYears => (made ??= stampedYears(typical));

/** The sample, with entries that leave out what may be left out. */
const insurerOf = ({ insurer, plans }: Words): InsurerSet => {
  const sample = insurerSample(insurer.sample, plans.typical);
  const blank = { service: "a", provider: "b", measures: [], contact: "", plans: [] };
  const undated = { title: "a", issuer: "b", date: "2026-01-01", source: "", questions: [] };
  return { ...sample, services: [...sample.services, blank], notices: [...sample.notices, undated] };
};

const everywhere = {
  "provider.1.name": "a",
  revenue: 5e9,
  personsHeld: 1e5,
  hasWebsite: true,
  webSales: 1e9,
  cards: 9,
};

const best = Object.fromEntries(questions.map(({ id, options: [best] }) => [id, best?.id]));

/** Reports on a customer who answers nothing, and on one to whom everything can happen; of two pages, and released. */
const reportsOn: readonly Partial<ReportOrder>[] = [
  { sheet: { profile: { hasWebsite: false, webSales: 0 }, answers: {} } },
  {
    sheet: {
      customer: "a",
      date: "2026-03-01",
      profile: everywhere,
      answers: {},
    },
  },
  { sheet: { profile: everywhere, answers: best }, length: "short", plans: [], insurer: noInsurer },
];
const released = { documentNumber: "1", approvedOn: "2026-01-01", expiresOn: "2026-12-31", insurer: "a", agency: "b" };

const reportOf = (pack: Words, index: number): WriteContents["report"] =>
  runSync(
    reportContents({
      sheet: { profile: {}, answers: {} },
      parameters: defaultParameters,
      plans: typical,
      insurer: index === 1 ? { ...insurerOf(pack), report: released } : insurerOf(pack),
      length: "full",
      today: "2026-04-01",
      ...reportsOn[index],
    }),
  );

/** Of a sheet with next to nothing on it, part of which cannot be. */
function letterOf(): QueryLetter {
  const sheet = { profile: { publicServers: 5, servers: 2, staff: "およそ百から" }, answers: {} };
  return { customer: "=A", points: queryPoints(sheet, assess(sheet, defaultParameters)), by: "2026-04-15" };
}

/** The sheets that are made when they are asked for. */
export const askedLayouts = (language: Language, pack: Words = words(language)): readonly (readonly SheetLayout[])[] =>
  comparisons.map((comparison, index) => [
    ...runSync(layoutsOf("comparison", pack, { comparison, time: "2026-04-01T09:00:00+09:00" })),
    ...runSync(layoutsOf("report", pack, reportOf(pack, index))),
    ...(index === 1 ? runSync(layoutsOf("improvements", pack, { stamped: emptyProposal() })) : []),
    ...(index === 0
      ? [
          ...runSync(layoutsOf("acceptance", pack, {})),
          ...runSync(layoutsOf("memo", pack, { asked: questions.map(({ id }) => id) })),
          ...runSync(layoutsOf("improvements", pack, { stamped: stampedProposal() })),
          ...runSync(layoutsOf("mapping", pack, { asked: questions.map(({ id }) => id) })),
          ...runSync(layoutsOf("query", pack, { letter: letterOf() })),
          ...runSync(
            layoutsOf("cover", pack, {
              plans: typical,
              shown: 3,
              years: years(),
              assumed: { place: 3, terms: ["order"] },
            }),
          ),
        ]
      : []),
  ]);

/** The cells of a block that hold something, with their place in the block. */
export function cellsOf(
  block: Block,
): { readonly row: number; readonly column: number; readonly cell: Exclude<Cell, null> }[] {
  return block
    .cells(block.place)
    .flatMap((cells, row) => cells.flatMap((cell, column) => (cell === null ? [] : [{ row, column, cell }])));
}

export const formulasOf = (block: Block): string[] =>
  cellsOf(block).flatMap(({ cell }) => (typeof cell === "object" ? [cell.formula] : []));

/** The defined names a formula reads; texts in quotes are no names. */
export const namesIn = (formula: string): string[] => formula.replace(/"[^"]*"/g, "").match(/KK_[A-Za-z0-9_]+/g) ?? [];
