import {
  chances,
  parameterById,
  quantities,
  variableById,
  type ChanceId,
  type CostItem,
  type Factor,
  type Scenario,
  type UnitId,
} from "../../engine";
import { fill, type Words } from "../../locales";
import { numberFormats } from "../model/cell-styles";
import { names } from "../model/names";
import { controlName } from "./amount";
import { literal } from "./expression";
import { parameterName } from "./parameter-names";
import { quoted } from "./quoted";

/** A format TEXT understands alike in every language version: no colours. Shares and factors to the digits of their cells. */
export function textFormat(unit: UnitId): string {
  const format = numberFormats[unit];
  return format === "General" ? "0.0" : format;
}

const shown = (cell: string, unit: UnitId, words: Words): string => {
  const { suffix } = words.units[unit];
  return `TEXT(${cell},${quoted(textFormat(unit))})` + (unit === "share" || suffix === "" ? "" : `&${quoted(suffix)}`);
};

/** A yes or no as a factor: what it is about, and 1 or 0. */
const flagWords = (label: string, cell: string): string => `${quoted(`${label} `)}&${cell}`;

/** A share as text in a formula. */
const shareText = (cell: string): string => `"&TEXT(${cell},${quoted(textFormat("share")).replaceAll('""', '"')})&"`;

/** What happens, how likely it is, and whether the likely amount counts it; or how much it is if it is not all. */
function chanceWords(id: ChanceId, words: Words): string {
  const { happens, share, counted, notCounted } = words.chanceWords;
  const label = words.chances[id];
  const likely = names.chance(id, "likely");
  const probability = shareText(names.chance(id, "probability"));
  const { otherwise } = chances[id];
  if (otherwise === null) {
    const isCounted = `"&IF(${likely}=1,${quoted(counted)},${quoted(notCounted)})&"`;
    return `"${fill(happens, { label, chance: probability, counted: isCounted })}"`;
  }
  const rest = shareText(parameterName(otherwise, "likely"));
  return `"${fill(share, { label, likely: shareText(likely), chance: probability, otherwise: rest })}"`;
}

/** One factor of a calculation in words: its likely value with its unit. */
function factorWords(factor: Factor, words: Words): string {
  switch (factor.kind) {
    case "used": {
      const variable = variableById.get(factor.id);
      return shown(names.use(factor.id), variable?.kind === "number" ? variable.unit : "flag", words);
    }
    case "quantity": {
      const { unit, uncertain } = quantities[factor.id];
      if (unit === "factor")
        return `${quoted(`${words.quantities[factor.id]} `)}&TEXT(${names.quantity(factor.id)},"0.00")`;
      if (unit === "flag") return flagWords(words.quantities[factor.id], names.quantity(factor.id));
      return shown(names.quantity(factor.id, uncertain ? "likely" : undefined), unit, words);
    }
    case "parameter":
      return shown(parameterName(factor.id, "likely"), parameterById.get(factor.id)?.unit ?? "none", words);
    case "complement": {
      const unit = parameterById.get(factor.id)?.unit ?? "share";
      if (unit === "flag") {
        const label = words.parameters.labels[factor.id].label;
        return `"(1 - "&${flagWords(label, parameterName(factor.id, "likely"))}&")"`;
      }
      return `"(1 - "&${shown(parameterName(factor.id, "likely"), unit, words)}&")"`;
    }
    case "chance":
      return chanceWords(factor.id, words);
    case "constant":
      return quoted(`${literal(factor.value)}${words.units[factor.unit].suffix}`);
  }
}

/** The words of an item's calculation as a formula, so that they stay true when a cell changes: 50,000人 × 650円/人. */
export function wordsFormula(item: CostItem, scenario: Pick<Scenario, "code">, words: Words): string {
  const parts = item.factors.map((factor, index) => {
    const sign = factor.kind === "constant" && factor.divide ? " ÷ " : " × ";
    return index === 0 ? factorWords(factor, words) : `${quoted(sign)}&${factorWords(factor, words)}`;
  });
  if (item.control) {
    parts.push(`${quoted(` × ${words.controls[item.control]} `)}&TEXT(${controlName(scenario, item.control)},"0.00")`);
  }
  return parts.join("&");
}
