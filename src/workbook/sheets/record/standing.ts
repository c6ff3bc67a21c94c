import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { firstOf } from "../shared/first-of";
import { textFormula } from "../shared/text-formula";

/** What the state is worked out from, in the order of the rows. */
const parts = ["changed", "wrong", "typedOver", "typedOverCount", "state", "standing"] as const;

/** How a result can stand. Of several the first holds. */
const states = [
  "incomplete",
  "typedOver",
  "wrong",
  "differs",
  "stale",
  "indicativeAnswers",
  "indicativeProfile",
  "current",
] as const;
type State = (typeof states)[number];

/** How the result stands, by formulas over the tables below it: one state, and the sentence of every heading. */
export function standingBlock(words: Words, row: number): Block {
  const { record, standing, calc } = words.sheets;
  const of = names.record;
  const block = new BlockBuilder("record_state", { row, column: 0 }, 2);
  block.row([record.standingTitle], { style: style.heading, height: 24 });
  const listing = { separator: calc.separator, more: standing.more };
  const cells = firstOf(of("cellPlace"), of("cellFlag"), listing);
  const ofParameters = firstOf(of("parameterPlace"), of("parameterTypedOver"), listing);
  const formulas: Readonly<Record<(typeof parts)[number], string>> = {
    changed: `SUM(${of("inputChanged")})+SUM(${of("parameterChanged")})`,
    wrong: firstOf(of("parameterPlace"), of("parameterWrong"), listing),
    typedOver: `IF(SUM(${of("cellCount")})>0,${cells},${ofParameters})`,
    typedOverCount: `SUM(${of("cellCount")})+COUNT(${of("parameterTypedOver")})`,
    state: stateFormula(words),
    standing: sentenceFormula(words),
  };
  for (const part of parts) {
    const at = block.row([record.standingParts[part], formula(formulas[part])], { style: style.body });
    block.style(area(at, 1), { horizontal: "Left" }).name(of(part), area(at, 1));
  }
  return block.build();
}

/** That inputs or parameters are others than at the diagnosis. */
export const staleTest = ({ sheets: { record } }: Words): string =>
  `OR(${names.record("status")}="${record.stale}",${names.record("changed")}>0)`;

/** The first state whose test holds. */
function stateFormula(words: Words): string {
  const { record } = words.sheets;
  const of = names.record;
  const [status, differences] = [of("status"), of("differences")];
  const unsaid = ["", record.noDifferences, record.notCompared].map((text) => `${differences}="${text}"`).join(",");
  const notVouched = `AND(${status}<>"${record.complete}",${status}<>"${record.stale}"`;
  const tests: Readonly<Record<Exclude<State, "current">, string>> = {
    incomplete: `${notVouched},OR(${unsaid}))`,
    typedOver: `${of("typedOverCount")}>0`,
    wrong: `${of("wrong")}<>""`,
    differs: `${notVouched})`,
    stale: staleTest(words),
    indicativeAnswers: `${names.sheet("indicative")}="answers"`,
    indicativeProfile: `${names.sheet("indicative")}="profile"`,
  };
  return (Object.entries(tests) as [State, string][]).reduceRight(
    (rest, [state, test]) => `IF(${test},"${state}",${rest})`,
    `"current"`,
  );
}

function sentenceFormula({ sheets: { standing }, notices }: Words): string {
  const of = names.record;
  const sentences: Readonly<Record<State, string>> = {
    incomplete: textFormula(standing.incomplete, {}),
    typedOver: textFormula(standing.typedOver, { cells: of("typedOver"), count: of("typedOverCount") }),
    wrong: textFormula(standing.wrong, { cells: of("wrong") }),
    differs: textFormula(standing.differs, { differences: of("differences") }),
    stale: textFormula(standing.stale, {}),
    indicativeAnswers: textFormula(notices.indicativeAnswers, {}),
    indicativeProfile: textFormula(notices.indicativeProfile, {}),
    current: textFormula(standing.current, {}),
  };
  return states.reduceRight(
    (rest, state) => `IF(${of("state")}="${state}",${sentences[state]},${rest})`,
    textFormula(standing.incomplete, {}),
  );
}
