import { defaultParameters, industryCodes, parameterTable, type ParameterId } from "../../../src/engine";
import type { DirectionId } from "../../../src/engine/validation";
import { directionOf } from "../../../src/engine/validation/direction-table";
import { formatNumber, words, type Language } from "../../../src/locales";
import { table } from "./table";

const heads = {
  ja: {
    parameter: ["ID", "内容", "単位", "最小", "標準", "最大", "許される範囲", "向き", "出典"],
    basis: ["出典", "文献"],
  },
  en: {
    parameter: ["ID", "What it is", "Unit", "Low", "Likely", "High", "Allowed", "Direction", "Basis"],
    basis: ["Basis", "Work"],
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
  const number = (value: number): string => formatNumber(value, language, { maximumSignificantDigits: 10 });
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

export const parameterIds: readonly ParameterId[] = parameterTable.map(({ id }) => id);
