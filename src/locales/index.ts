export { expectedNotes } from "./expected-notes";
export { fill } from "./fill";
export {
  cultureOf,
  defaultLanguage,
  foreignLanguage,
  isLanguage,
  languageOfLocale,
  languages,
  ownNames,
  type Culture,
  type Language,
} from "./language";
export { gateAsks } from "./gate-asks";
export { gapInWords } from "./gap-words";
export { indicativeText } from "./indicative";
export { lookUp } from "./lookup";
export { message, numberedMessage } from "./message";
export {
  amount as amountInUnit,
  formatNumber,
  percentage,
  plainNumber,
  roughDuration,
  roundedDown,
  spokenAmount,
  tailFigure,
} from "./numbers";
export { queryItems, queryLetter, queryText } from "./query-letter";
export { questionName } from "./question-name";
export { words } from "./packs";
export { notCarriedText } from "./not-carried";
export { ruleLabel } from "./rule-label";
export { setVersion } from "./set-version";
export { shortened } from "./shortened";
export { widthOf } from "./text-width";
export { providers } from "./providers";
export type * from "./shape";
export type * from "./shape-command-line";
export type * from "./shape-functions";
export type * from "./shape-pane";
export type * from "./shape-parameters";
export type * from "./shape-profile";
export type * from "./shape-query";
export type * from "./shape-scenarios";
export type * from "./shape-sheets";
export type * from "./shape-terms";
export type * from "./shape-validation";
export type * from "./shape-validation-cases";
export type * from "./shape-validation-limits";
export type { Words } from "./words";
