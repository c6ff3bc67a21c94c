/** What a customer is asked about a hearing sheet. */
export { queryCodes, queryKinds, type QueryCode, type QueryKind } from "./query-kinds";
export { letterOf, type QueryLetter } from "./query-letter";
export { queryDays, queryPoints, type QueryPoint, type QuestionPoint, type VariablePoint } from "./query-points";
