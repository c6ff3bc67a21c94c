import type { Acceptance } from "../../engine";
import { fill, words, type Language } from "../../locales";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { headLines } from "./assessment-table";
import { aligned } from "./text-columns";

/** The answer, precondition by precondition, and whose decision it is. */
export function acceptanceTable(result: Diagnosed, acceptance: Acceptance, language: Language): string {
  const { commandLine, preconditions, sheets } = words(language);
  const { acceptance: head } = commandLine;
  const { summary, gates: text } = sheets.acceptance;
  const { counts, segment, appetite, rows, authority } = acceptance;
  const total = counts.condition + counts.refer + counts.open;
  const standard = total === 0 ? summary.none : fill(summary.counts, counts);
  const outside = (["industry", "revenue", "staff"] as const).filter((part) => appetite[part] === "outside");
  const parts = outside.map((part) => summary.appetiteParts[part]).join(summary.separator);
  const lines = rows.map(({ id, code, state, days, failing, open }) => [
    `${code} ${preconditions.gates[id].name}`,
    state === "notHeld" ? text.held : preconditions.states[state],
    [...failing, ...open].join(sheets.calc.separator),
    days === null ? "" : fill(preconditions.days, { days }),
  ]);
  const { levels } = sheets.acceptanceRules.authority;
  const rowsOf = authority.rows.join(summary.separator);
  return [
    ...headLines(result, language),
    segment === "small" ? fill(summary.small, counts) : standard,
    fill(summary.appetiteStates[appetite.answer], { parts }),
    authority.level === null ? head.noLevel : fill(head.level, { level: levels[authority.level], rows: rowsOf }),
    ...authority.missing.map((fact) => summary.missing[fact].trim()),
    "",
    ...aligned([[head.rule, head.state, head.questions, head.todo], ...lines]),
    "",
    preconditions.text,
    "",
  ].join("\n");
}
