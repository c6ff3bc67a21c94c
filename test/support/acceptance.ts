import { type Acceptance, gateIds, gates } from "../../src/engine";
import { fill, words, type Language } from "../../src/locales";
import { names } from "../../src/workbook/model/names";

/** Reads a named cell of the sheet of acceptance; `right`: of those beside it. */
export type Reader = (name: string) => unknown;

/** Holds what the sheet says in its answer and of every precondition against the engine. */
export function expectAcceptance(read: Reader, of: Acceptance, language: Language): void {
  const { summary } = words(language).sheets.acceptance;
  const { levels } = words(language).sheets.acceptanceRules.authority;
  const total = of.counts.condition + of.counts.refer + of.counts.open;
  const standard = total === 0 ? summary.none : fill(summary.counts, of.counts);
  const { level, rows, missing } = of.authority;
  const said =
    level === null
      ? summary.noLevel
      : fill(summary.level, { level: levels[level], rows: rows.join(summary.separator) });
  expect({
    answer: read(names.acceptanceSheet("answer")),
    authority: read(names.acceptanceSheet("authority")),
    states: gateIds.map((id) => read(names.acceptanceSheet(`state_${id}`))),
  }).toEqual({
    answer: of.segment === "small" ? fill(summary.small, of.counts) : standard,
    authority: said + missing.map((fact) => summary.missing[fact]).join(""),
    states: of.rows.map(({ state }) => state),
  });
  expect(of.rows.map(({ code }) => code)).toEqual(gateIds.map((id) => gates[id].code));
}
