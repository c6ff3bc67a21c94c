import type { Chunked } from "../scheduling/chunked";
import { addressOf } from "../workbook/model/address";
import { area, type Place } from "../workbook/model/area";
import type { Block } from "../workbook/model/block";
import type { Validation } from "../workbook/model/validation";

/** Puts drop-downs, numeric checks and prompts on a block. Requires ExcelApi 1.8. */
export function* writeValidations(sheet: Excel.Worksheet, block: Block, place: Place): Chunked<void> {
  for (const { area: where, validation } of block.validations) {
    yield;
    const { dataValidation } = sheet.getRange(addressOf(place, where));
    const { title, message } = validation;
    dataValidation.prompt = { showPrompt: true, title, message };
    const rule = ruleOf(validation);
    if (!rule) continue;
    dataValidation.rule = rule;
    dataValidation.errorAlert = {
      showAlert: !(validation.kind === "list" && validation.open),
      style: validation.kind === "list" ? "Stop" : "Warning",
      title,
      message: validation.kind === "list" ? validation.error : message,
    };
  }
}

function ruleOf(validation: Validation): Excel.DataValidationRule | null {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${validation.source}` } };
    case "number": {
      const [formula1, formula2] = [validation.min, validation.max].map(limit) as [number | string, number | string];
      const between = { formula1, formula2, operator: "Between" } as const;
      return validation.whole ? { wholeNumber: between } : { decimal: between };
    }
    case "prompt":
      return null;
  }
}

const limit = (value: number | string): number | string => (typeof value === "string" ? `=${value}` : value);

/** Adds the conditional formats of a block. Requires ExcelApi 1.6. */
export function writeConditionalFormats(sheet: Excel.Worksheet, block: Block, place: Place): void {
  for (const { area: where, formula, fill, color, bold } of block.conditionalFormats) {
    const added = sheet.getRange(addressOf(place, where)).conditionalFormats.add("Custom").custom;
    added.rule.formula = `=${formula((row, column) => addressOf(place, area(row, column)))}`;
    if (fill !== undefined) added.format.fill.color = fill;
    if (color !== undefined) added.format.font.color = color;
    if (bold !== undefined) added.format.font.bold = bold;
  }
}
