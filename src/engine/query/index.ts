/** What a customer is asked about a hearing sheet. */
export { queryCodes, queryKinds, type QueryCode, type QueryKind } from "./query-kinds";
export { queryDays, queryPoints, type QueryPoint, type QuestionPoint, type VariablePoint } from "./query-points";
