export { openWorkbook } from "./xlsx/load";
export { type NewWorkbookOptions, newWorkbook } from "./xlsx/create";
export type { LocalWorkbook, SaveOptions } from "./xlsx/workbook";
export { LocalExcel, type LocalExcelOptions } from "./protocol/local-excel";
export { ConnectionLost, type FaultPlan } from "./protocol/faults";
export { BY_ADDIN, BY_CO_AUTHOR, BY_USER, type ExcelEvent, type Origin } from "./protocol/events";
export type { RequestRecord } from "./protocol/request-log";
export type { RequestBody, ResponseBody } from "./protocol/wire";
export { type ImplementedMembers, implementedMembers } from "./implemented-members";
