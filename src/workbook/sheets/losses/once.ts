import type { Words } from "../../../locales";

/** Roughly how often, in words, by a cell of events a year. */
export const onceFormula = (frequency: string, text: Words["sheets"]["losses"]): string =>
  `IF(${frequency}=0,"–","${text.onceIn}"&TEXT(1/${frequency},"#,##0")&"${text.years}")`;
