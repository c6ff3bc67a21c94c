import { choiceNumber } from "../../../../src/workbook/sheets/cover-calc/choice-number";

test("options count from 1, in the order of their choice", () => {
  expect([
    choiceNumber("order", "ratioFirst"),
    choiceNumber("order", "deductibleFirst"),
    choiceNumber("interruption.waitingKind", "threshold"),
    choiceNumber("interruption.waitingKind", "deducted"),
    choiceNumber("liability.defence", "outside"),
    choiceNumber("response.aggregate", "beside"),
  ]).toEqual([1, 2, 1, 2, 1, 1]);
});
