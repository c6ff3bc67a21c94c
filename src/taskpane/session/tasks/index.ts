/** Everything the session does in Excel: engine, words and requests in one chunk, loaded after the shell is drawn. */
export { showCell } from "../../../excel/show-cell";
export { putBack } from "../../../excel/undo";
export { watchFront } from "../../../excel/watch-front";
export { watchChanges } from "../../../excel/watch-changes";
export { message } from "../../../locales";
export { answersText } from "../answer-cells";
export { parameterText } from "../parameter-cells";
export { plansText } from "../plan-cells";
export { createMapping, createPlans, writeCover, writeImprovements, writeQuery, type TrialToWrite } from "./add-sheets";
export { fill, insert, takeCopy, undoFill } from "./hearing-sheet";
export { createMemo, writeMemo } from "./memo";
export { undoParameters, writeComparison, writeParameters } from "./parameters";
export { takePlans, undoPlans, writePlans } from "./plans";
export { readWorkbook, resultInWorkbook } from "./read-workbook";
export { diagnose, renew, writeDistribution } from "./results";
