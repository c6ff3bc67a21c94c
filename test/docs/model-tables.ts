import {
  defaultParameters,
  defaults,
  industryCodes,
  parameterTable,
  quantities,
  quantityIds,
  questions,
  scenarios,
  variables,
  type CostItemId,
  type ParameterId,
  type UsedVariableId,
} from "../../src/engine";
import type { DirectionId, Validation } from "../../src/engine/validation";
import { directionOf } from "../../src/engine/validation/direction-table";
import { reportSections } from "../../src/cli/report/validation-report";
import { fill, plainNumber, words, type Language } from "../../src/locales";
import { expressionText, productText } from "./expression-text";

const cell = (text: string): string => text.replaceAll("|", "\\|");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const heads = {
  ja: {
    parameter: ["ID", "内容", "単位", "最小", "標準", "最大", "許される範囲", "向き", "出典"],
    basis: ["出典", "文献"],
    item: ["項目", "ID", "積", "係数", "区分", "補償", "残差"],
    quantity: ["ID", "内容", "単位", "式", "最小・標準・最大を持つ"],
    variable: ["ID", "内容", "単位", "未記入のとき"],
    question: ["ID", "質問", "観点", "重み", "重要な質問", "頻度への影響", "深刻度への影響", "操作ログの軸"],
    shocked: ["かける", "かけない"],
    yes: "はい",
    beside: "（合計に加えない）",
  },
  en: {
    parameter: ["ID", "What it is", "Unit", "Low", "Likely", "High", "Allowed", "Direction", "Basis"],
    basis: ["Basis", "Work"],
    item: ["Item", "ID", "Product", "Factor", "Category", "Cover", "Shock"],
    quantity: ["ID", "What it is", "Unit", "Formula", "Has low, likely, high"],
    variable: ["ID", "What it is", "Unit", "Where left out"],
    question: ["ID", "Question", "Viewpoint", "Weight", "Key", "Likelihood effects", "Severity effects", "Log axis"],
    shocked: ["yes", "no"],
    yes: "yes",
    beside: " (never added)",
  },
} as const;

/** Where the expected loss goes when the parameter goes up. */
const arrows: Readonly<Record<DirectionId, string>> = { rising: "↑", falling: "↓", either: "±", none: "–" };

/** A day of Excel's calendar. */
const dateOf = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

const byIndustry = (id: string): string | null => {
  const at = id.lastIndexOf(".");
  return industryCodes.some((code) => code === id.slice(at + 1)) && !id.startsWith("grade.") ? id.slice(0, at) : null;
};

/** Every parameter, group by group; industries with the same value share a row. */
export function parameterTables(language: Language): string {
  const { parameters, units } = words(language);
  const number = (value: number): string => plainNumber(value, language);
  const groups = [...new Set(parameterTable.map(({ group }) => group))];
  return groups
    .map((group) => {
      const rows = new Map<string, string[]>();
      for (const parameter of parameterTable.filter((one) => one.group === group)) {
        const { id, unit, uncertain, min, max, basis } = parameter;
        const { low, likely, high } = defaultParameters.values[id];
        const { label } = parameters.labels[id];
        const of = byIndustry(id);
        const key = of === null ? id : `${of} ${likely} ${basis.join()}`;
        const known = rows.get(key);
        if (known) {
          known[0] = `${known[0] ?? ""} ${id.slice((of ?? "").length + 1)}`;
          continue;
        }
        const digits = (value: number): string =>
          unit === "date" ? dateOf(value) : unit === "share" ? `${number(value * 100)}%` : number(value);
        rows.set(key, [
          id,
          of === null ? label : label.replace(/\s*[：:].*$/, ""),
          unit === "share" ? "%" : units[unit].word,
          uncertain ? digits(low) : "",
          digits(likely),
          uncertain ? digits(high) : "",
          `${digits(min)}–${max === 1e12 ? "10¹²" : digits(max)}`,
          arrows[directionOf(parameter)],
          basis.map((one) => parameters.bases[one].short).join(" / "),
        ]);
      }
      return `#### ${parameters.groups[group]}\n\n${table(heads[language].parameter, [...rows.values()])}`;
    })
    .join("\n\n");
}

/** What each basis is, and the industries' codes. */
export function basesTable(language: Language): string {
  const { parameters, profile } = words(language);
  const codes = industryCodes.map((code) => profile.industries[code].choice).join(language === "ja" ? "、" : ", ");
  const rows = Object.values(parameters.bases).map(({ short, citation }) => [short, citation]);
  return `${table(heads[language].basis, rows)}\n\n${codes}`;
}

/** Every cost item, scenario by scenario. */
export function itemTables(language: Language): string {
  const { scenarios: names, costItems, categories, coverage, controls } = words(language);
  const text = heads[language];
  return scenarios
    .map(({ id, code, items, beside }) => {
      const rows = [...items, ...beside].map((item) => {
        const { mark, name } = coverage[item.coverage];
        const part = item.conditionalPart ? coverage[item.conditionalPart].mark : "";
        const added = beside.includes(item) ? text.beside : "";
        return [
          costItems[item.id as CostItemId].name + added,
          item.id,
          productText(item),
          item.control ? controls[item.control] : "–",
          categories[item.category],
          part === "" ? `${mark} ${name}` : `${mark}${part} ${name}`,
          added === "" ? text.shocked[item.shocked ? 0 : 1] : "–",
        ];
      });
      return `#### ${code.toUpperCase()} ${names[id].name}\n\n${names[id].narrative}\n\n${table(text.item, rows)}`;
    })
    .join("\n\n");
}

/** Intermediate values, with their formulas as declared. */
export function quantityTable(language: Language): string {
  const { quantities: names, units } = words(language);
  const rows = quantityIds.map((id) => {
    const { unit, uncertain, expression } = quantities[id];
    // twelve kinds of data alike: section 5 says it in a line
    const formula = id === "joSensitivity" ? "max(10^(x − 1) + 5^(y − 1))" : expressionText(expression);
    return [id, names[id], units[unit].word, formula, uncertain ? heads[language].yes : ""];
  });
  return table(heads[language].quantity, rows);
}

/** Profile values the calculation uses, and what stands in for them. */
export function variableTable(language: Language): string {
  const { profile, units } = words(language);
  const rows = variables.flatMap((variable): string[][] => {
    if (variable.kind === "information") return [];
    const { label } = profile.variables[variable.id];
    const unit = variable.kind === "number" ? units[variable.unit].word : variable.kind === "flag" ? "0/1" : "";
    return [[variable.id, label, unit, variable.kind === "industry" ? "T" : standIn(variable.id)]];
  });
  return table(heads[language].variable, rows);
}

const standIn = (id: UsedVariableId): string => expressionText(defaults[id]);

/** Every question with its weight and effects, scenario by scenario. */
export function questionTable(language: Language): string {
  const { questions: texts, viewpoints, logAxes } = words(language);
  const rows = questions.map(({ id, index, viewpoint, weight, key, logAxis }) => [
    id,
    texts[id].short,
    viewpoints[viewpoint].short,
    String(weight),
    key ? heads[language].yes : "",
    scenarios.map(({ effects }) => effects.likelihood[index]).join(" "),
    scenarios.map(({ effects }) => effects.severity[index]).join(" "),
    logAxis ? logAxes[logAxis].name : "",
  ]);
  return table(heads[language].question, rows);
}

/** What `validate-model` says of the defaults. */
export function validationTables(
  validation: Validation,
  what: Readonly<Record<string, string>>,
  language: Language,
): string {
  const { validation: text } = words(language);
  const count = (verdict: string): number => validation.lines.filter((line) => line.verdict === verdict).length;
  const counts = { passed: count("passed"), failed: count("failed"), information: count("information") };
  return [
    `${fill(text.what, what)}${language === "ja" ? "：" : ": "}${fill(text.summary, counts)}`,
    ...reportSections(validation, language).map(({ title, method, head, rows, notes }) =>
      [`#### ${title}`, method, table(head, rows), ...notes].join("\n\n"),
    ),
  ].join("\n\n");
}

export const parameterIds: readonly ParameterId[] = parameterTable.map(({ id }) => id);
