/** Points: precondition, state, questions and replies, reason, what to do, due, code, wording; then what formulas read. */
export const widths = [162, 78, 206, 184, 134, 70, 80, 168, 70] as const;
export const [NAME, STATE, REPLIES, REASON, TODO, DUE, CODE, WORDING, ID] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
/** What is printed. */
export const columns = widths.length - 1;
