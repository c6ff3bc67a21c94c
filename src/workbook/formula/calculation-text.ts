import {
  chances,
  quantities,
  type Amount,
  type ChanceId,
  type FactorValue,
  type QuantityId,
  type UnitId,
} from "../../engine";
import { fill, formatNumber, type Words } from "../../locales";
import { literal } from "./expression";
import { textFormat } from "./words";

/** A number as Excel's TEXT shows it in a format of digits, separators and a percent sign. */
function asText(value: number, format: string): string {
  const percent = format.endsWith("%");
  const [, least = "", more = ""] = /\.(0*)(#*)/.exec(format) ?? [];
  return (
    formatNumber(percent ? value * 100 : value, "en", {
      minimumFractionDigits: least.length,
      maximumFractionDigits: least.length + more.length,
      useGrouping: format.includes(","),
    }) + (percent ? "%" : "")
  );
}

const shown = (value: number, unit: UnitId, words: Words): string =>
  asText(value, textFormat(unit)) + (unit === "share" ? "" : words.units[unit].suffix);

const isQuantity = (id: FactorValue["id"]): id is QuantityId => Object.hasOwn(quantities, id);

const isChance = (id: FactorValue["id"]): id is ChanceId => Object.hasOwn(chances, id);

const isControl = (id: FactorValue["id"], words: Words): id is keyof Words["controls"] =>
  Object.hasOwn(words.controls, id);

/** As `chanceWords` writes it by formula. */
function chanceText({ id, value, chance }: FactorValue, words: Words): string | null {
  if (!chance || !isChance(id)) return null;
  const { happens, share, counted, notCounted } = words.chanceWords;
  const format = textFormat("share");
  const told = { label: words.chances[id], chance: asText(chance.probability, format) };
  return chance.otherwise === null
    ? fill(happens, { ...told, counted: value === 1 ? counted : notCounted })
    : fill(share, { ...told, likely: asText(value, format), otherwise: asText(chance.otherwise, format) });
}

function factorText(factor: FactorValue, words: Words): string {
  const { id, value, unit, complement } = factor;
  const asChance = chanceText(factor, words);
  if (asChance !== null) return asChance;
  if (id === "constant") return `${literal(value)}${words.units[unit].suffix}`;
  if (isControl(id, words)) return `${words.controls[id]} ${asText(value, "0.00")}`;
  if (isQuantity(id) && unit === "factor") return `${words.quantities[id]} ${asText(value, "0.00")}`;
  const flag = unit === "flag";
  const flagged = complement || isQuantity(id);
  const label = isQuantity(id) ? words.quantities[id] : labelOf(id, words);
  // a complement's value is already 1 minus the parameter
  const given = complement ? 1 - value : value;
  const text = flag && flagged ? `${label} ${given}` : shown(given, unit, words);
  return complement ? `(1 - ${text})` : text;
}

const labelOf = (id: string, words: Words): string =>
  (words.parameters.labels as Readonly<Record<string, { readonly label: string }>>)[id]?.label ?? id;

/** The words of an amount's calculation, as the result sheet's formula writes them: 50,000人 × 650円/人. */
export const calculationText = ({ factors }: Amount, words: Words): string =>
  factors
    .map((factor, index) => (index === 0 ? "" : factor.divide ? " ÷ " : " × ") + factorText(factor, words))
    .join("");
