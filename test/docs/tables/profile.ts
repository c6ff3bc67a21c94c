import { defaults, variables, type UsedVariableId, type Variable, type VariableId } from "../../../src/engine";
import { plainNumber, words, type Language } from "../../../src/locales";
import { expressionText } from "../expression-text";
import { table } from "./table";

const heads = {
  ja: ["ID", "内容", "単位", "許される範囲", "未記入のとき"],
  en: ["ID", "What it is", "Unit", "Allowed", "Where left out"],
} as const;

const isNumbered = /\.(\d)(?=\.)/;

/** Profile values the calculation uses, and what stands in for them; rows alike are one row of `n`. */
export function variableTable(language: Language): string {
  const { profile, units } = words(language);
  const rows = (variables as readonly Variable<VariableId>[]).flatMap((variable): string[][] => {
    const { id } = variable;
    if (variable.kind === "information" || (isNumbered.exec(id)?.[1] ?? "1") !== "1") return [];
    const label = profile.variables[id].label.replace(/\s*[（(][^（）()]*1[)）]$/, "");
    const shown = id.replace(isNumbered, ".n");
    if (variable.kind === "industry") return [[shown, label, "", "A … T", "T"]];
    const unit = variable.kind === "number" ? units[variable.unit].word : "0/1";
    return [[shown, label, unit, allowed(variable, language), expressionText(defaults[id as UsedVariableId])]];
  });
  return table(heads[language], rows);
}

function allowed(variable: Variable<VariableId>, language: Language): string {
  if (variable.kind === "choice") return variable.choices.map(({ id, value }) => `${id} ${value}`).join(", ");
  if (variable.kind !== "number") return "";
  const shown = (value: number): string =>
    variable.unit === "calendarYear" ? String(value) : plainNumber(value, language);
  const [low, high] = [variable.min, variable.max].map(shown);
  return `${low ?? ""}–${high ?? ""}`;
}
