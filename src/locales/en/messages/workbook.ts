import type { DiscountFileIssue, PlanFileIssue, WorkbookIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";

const newTemplate = "Please copy the answers into a new template.";

export const workbookMessages: MessagesOf<WorkbookIssue | PlanFileIssue | DiscountFileIssue> = (say) => ({
  notAHearingSheet: () =>
    "There is no hearing sheet in this workbook. A sheet copied into another workbook cannot be read either. Please choose a workbook made from the template.",
  nameMissing: ({ name, item }) =>
    `${say.cellName(name, item)} is missing; a row or a name seems to have been deleted. ${newTemplate}`,
  nameBroken: ({ name, item, received }) =>
    `${say.cellName(name, item)} refers to "${say.text(received)}", where it must refer to one cell. ${newTemplate}`,
  templateVersionUnknown: ({ received, known }) =>
    `Template version "${say.text(received)}" cannot be read; versions that can be read: ${say.list(known)}. Please copy the answers into a new template, or update the product.`,
  severalHearingSheets: ({ others, used }) =>
    `There are copies of the hearing sheet (${say.list(others)}). "${say.text(used)}" is diagnosed. ${say.reader({ pane: "To use the answers of a copy, choose it in the view “Sheet”", commandLine: `To use a copy's answers, please copy them to "${say.text(used)}"` })}.`,
  cellError: ({ item, received }) =>
    `The cell of ${say.item(item)} holds the error "${say.text(received)}" and counts as blank. Please delete the formula and type the value.`,
  parameterSheetMissing: () =>
    "There is no parameter sheet in this workbook. Please name a workbook with a parameter sheet, or a JSON file.",
  languageUnknown: ({ received, known }) =>
    `The language "${say.text(received)}" of the template is not known; available: ${say.list(known)}. Please correct the language on the Guide sheet.`,
  notADate: ({ received, item }) =>
    `No date can be read from "${say.text(received)}" at ${say.item(item)}, so it counts as blank. Please type a date such as 2026/4/1.`,
  sheetNameTaken: ({ sheet }) =>
    `There is already a sheet named "${say.text(sheet)}" that this product did not make. Nothing was changed. Please rename that sheet and try again.`,
  layoutChanged: ({ name, sheet }) =>
    `A result table (${say.text(name)}) on sheet "${say.text(sheet)}" was deleted or reshaped. Nothing was changed. Please undo the change, or delete that sheet, and try again.`,
  sheetProtected: ({ sheet }) =>
    `Sheet "${say.text(sheet)}" is protected, so nothing can be written. Nothing was changed. Please unprotect it (Review tab) and try again.`,
  inputTableChanged: ({ name, sheet }) =>
    `A table (${say.text(name)}) on sheet "${say.text(sheet)}" was deleted or reshaped. Nothing was changed. Please undo the change and try again. If it cannot be undone, save a copy of the workbook, delete that sheet, run the diagnosis, and copy the values of the yellow cells from the copy.`,
  templateThere: ({ sheets }) =>
    `This workbook already has the sheets of a hearing sheet (${say.list(sheets)}). Nothing was changed. Please fill those in, or add the sheet to a new workbook.`,
  untouched: () =>
    `Nothing is filled in on the hearing sheet yet. Nothing was changed. A diagnosis now would rest on assumptions alone, for reference only. To diagnose all the same, ${say.reader({ pane: "press Diagnose once more", commandLine: "run the command once more with --untouched" })}.`,
  dateUnderstood: ({ received, item, value }) =>
    `"${say.text(received)}" at ${say.item(item)} was read as "${say.text(value)}". If that is wrong, please type a date such as 2026/4/1.`,
  formulasTypedOver: ({ cells }) =>
    `Formulas of the result were typed over (${say.list(cells)}), so what is shown there is not the diagnosis. Run the diagnosis again to bring the formulas back.`,
  valuesTypedOver: ({ sheet, tables }) =>
    `Values written to the sheet “${say.text(sheet)}” were typed over (tables: ${say.list(tables)}). Please calculate again and write them to the sheet.`,
  resultLanguageKept: ({ kept, asked }) =>
    `The result sheets were there already, so they were written again in their own language (${say.text(kept)}). To have them in ${say.text(asked)}, delete all result sheets and run the diagnosis again.`,
  amountUnitUnknown: ({ item, received, amount, cell }) =>
    `The unit "${say.text(received)}" at ${say.item(item)} is not on the list, so "${say.text(amount)}" in cell ${say.text(cell)} counts as blank. Please pick the unit from the list.`,
  olderResults: ({ version, sheets }) =>
    `The result sheets (${say.fullList(sheets)}) are those of version ${say.text(version)}. A diagnosis keeps them as copies without formulas, with (${say.text(version)}) after their names, and writes its results on new sheets. Please change parameters after it.`,
  memoTableChanged: ({ sheet, item }) =>
    `The row or column "${say.text(item)}" is not on sheet "${say.text(sheet)}" any more. Nothing was changed. Please undo the change. If it cannot be undone, copy what the sheet says elsewhere, delete the sheet and try again.`,
  confirmationUnknown: ({ question, received }) =>
    `The confirmation "${say.text(received)}" of ${say.question(question)} in the underwriting notes is not on the list, so the answer counts as not confirmed. Please pick one from the list.`,
  planTableChanged: ({ sheet, item }) =>
    `The row or column "${say.text(item)}" is not on sheet "${say.text(sheet)}" any more. Nothing was guessed, and nothing was changed. Please undo the change. If it cannot be undone, copy what the sheet says elsewhere, delete the sheet and add it again.`,
  planRowTwice: ({ sheet, item }) =>
    `Sheet "${say.text(sheet)}" has two rows "${say.text(item)}". Which one counts cannot be told, so no plan is worked out. Please delete one of them.`,
  planSheetMissing: () => "There is no sheet of plans in this workbook. Please add it first.",
  coverWithoutResult: () =>
    "There is no result of a diagnosis yet, so plans cannot be compared. Please run the diagnosis first.",
  planFileTooLarge: ({ limit, received }) =>
    `The file of plans is too large: ${say.bytes(received)}, at most ${say.bytes(limit)}. Choose a JSON file that this product saved.`,
  planLayersTooMany: ({ plan, most, received }) =>
    `The plan "${say.text(plan)}" has ${say.number(received)} layers. The sheet has room for ${say.number(most)}, so this plan is not loaded.`,
  planSheetNewer: ({ sheet, received, known }) =>
    `The sheet "${say.text(sheet)}" was made by a newer version of the add-in (form ${received}; this one knows ${known}). Plans are not worked out, so that no unknown term is passed over. Please update the add-in.`,
  discountFileTooLarge: ({ limit, received }) =>
    `The file of security discounts is too large: ${say.bytes(received)}, at most ${say.bytes(limit)}. Choose the JSON file of the table. It is not used.`,
  rulesTableChanged: ({ sheet, item }) =>
    `The row or column “${say.text(item)}” of the sheet “${say.text(sheet)}” is gone. The shipped value of that rule is used. Undo the change, or note the other values, delete the sheet and diagnose again.`,
  rulesSheetMissing: () =>
    "This workbook has no sheet of acceptance rules. Name a workbook that has one, or a JSON file.",
  acceptanceWithoutResult: () => "There is no result yet for Acceptance to rest on. Please diagnose first.",
  caseCellUnusable: ({ item, received }) =>
    `“${say.text(received)}” at ${say.caseCell(item)} of the case record cannot be used, so it counts as blank. Pick one from the list, or type a date or an amount.`,
  caseRecordMissing: () => "There is no case record, so no approval can be recorded. Please make Acceptance first.",
  approvalOfStaleResult: () =>
    "The results are not of the answers and parameters of now. Diagnose again, then record the approval.",
  approvalContradictions: ({ count }) =>
    `Answers contradict each other in ${say.number(count)} places. Write how you checked them at “Contradictions resolved” of the case record, then record the approval.`,
});
