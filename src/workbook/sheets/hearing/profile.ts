import {
  departmentOfSection,
  hasUnitCell,
  profileSections,
  variables,
  type AmountVariableId,
  type Variable,
  type VariableId,
} from "../../../engine";
import { fill, formatNumber, type Words } from "../../../locales";
import { literal } from "../../formula/expression";
import { entryFactor } from "../../formula/unit-cell";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { formatOf, numberFormats, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { Style } from "../../model/style";
import type { ListValidation, Validation } from "../../model/validation";
import { isOnAnnex } from "../annex/sections";
import { heightFor } from "../shared/text-height";
import { profileMark } from "./marks";
import { textInput } from "../shared/text-input";
import { finishRow, indent, listOf, stateName, widths } from "./rows";

/** Amounts in any unit: 60.5 million shows its decimal, 60,500,000 its commas. */
const amountFormat = "[<1000000]General;#,##0";

export function inputStyle(variable: Variable): Style {
  if (hasUnitCell(variable)) return { ...style.input, ...style.yen, numberFormat: amountFormat };
  if (variable.kind === "number") return { ...style.input, ...style.yen, numberFormat: formatOf(variable) };
  if (variable.kind === "information") {
    if (variable.form === "date") return { ...style.input, numberFormat: numberFormats.date, horizontal: "Left" };
    if (variable.form === "number")
      return { ...style.input, ...style.yen, numberFormat: numberFormats[variable.unit ?? "none"] };
  }
  return textInput;
}

export function validationOf(variable: Variable<VariableId>, words: Words): Validation | null {
  const text = words.sheets.hearing;
  const list = (source: string): ListValidation => listOf(source, words);
  switch (variable.kind) {
    case "flag":
      return list(names.list("yesNo"));
    case "industry":
      return list(names.list("industry"));
    case "choice":
      return list(names.list(variable.list));
    case "mention":
      return { ...list(names.list(variable.suggested)), open: true };
    case "number": {
      const { min, max, whole, unit } = variable;
      const shown = (value: number): string => (unit === "share" ? `${value * 100}%` : formatNumber(value, "en"));
      if (hasUnitCell(variable)) {
        const message = fill(text.amountMessage, { min: shown(min), max: shown(max) });
        const [low, high] = [min, max].map((bound) => `${literal(bound)}/${entryFactor(variable.id)}`) as [
          string,
          string,
        ];
        return { kind: "number", whole, min: low, max: high, title: text.numberTitle, message };
      }
      const message = fill(text.numberMessage, { min: shown(min), max: shown(max), unit: words.units[unit].word });
      return { kind: "number", whole, min, max, title: text.numberTitle, message };
    }
    case "information":
      if (variable.form === "date") return { kind: "prompt", title: text.dateTitle, message: text.dateMessage };
      if (variable.form === "flag") return list(names.list("yesNo"));
      return variable.list ? list(names.list(variable.list)) : null;
  }
}

/** Returns the first rows of the sections. */
export function profileRows(block: BlockBuilder, words: Words): number[] {
  const text = words.sheets.hearing;
  const starts: number[] = [];
  let number = 0;
  for (const section of profileSections.filter((each) => !isOnAnnex(each))) {
    starts.push(block.next);
    block.row([words.profile.sections[section].name], { style: style.heading, height: 26 });
    block.row(text.profileHead, { style: style.columnHead, height: 18 });
    const start = block.next;
    for (const variable of variables.filter((candidate) => candidate.section === section)) {
      number += 1;
      profileRow(block, variable, `P${number}`, words);
    }
    block.name(stateName(section), area(start, 3, block.next - start));
    block.row([], { height: 8 });
  }
  return starts;
}

function profileRow(block: BlockBuilder, variable: Variable<VariableId>, number: string, words: Words): void {
  const { label, hint } = words.profile.variables[variable.id];
  const department = words.departments[departmentOfSection[variable.section]];
  const name = names.input(variable.id);
  const unit = hasUnitCell(variable)
    ? words.profile.amountUnits.yen
    : "unit" in variable
      ? words.units[variable.unit].word
      : "";
  const row = block.row([number, label, null, formula(profileMark(variable, words)), unit, hint, department], {
    style: style.body,
    height: heightFor(
      [
        [label, widths[1]],
        [hint, widths[5] - indent, 9],
      ],
      10,
    ),
  });
  finishRow(block, row, name, inputStyle(variable), validationOf(variable, words));
  if (hasUnitCell(variable)) unitCell(block, row, variable.id, words);
}

/** Filled in beforehand, so that nobody who writes yen need touch it. */
function unitCell(block: BlockBuilder, row: number, id: AmountVariableId, words: Words): void {
  const { unitTitle, unitMessage, pickError } = words.sheets.hearing;
  const source = names.list("amountUnit");
  block
    .style(area(row, 4), textInput)
    .name(names.unit(id), area(row, 4))
    .validate(area(row, 4), { kind: "list", source, title: unitTitle, message: unitMessage, error: pickError });
}
