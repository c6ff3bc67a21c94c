import type { IssueWords } from "../shape-issues";
import { parts, vocabulary } from "./issue-vocabulary";
import { commandMessages, faultMessages } from "./issues-command";
import { fileMessages } from "./issues-files";
import { parameterMessages, sheetMessages } from "./issues-sheet";
import { hostMessages, workbookMessages } from "./issues-workbook";

export const issues: IssueWords = {
  messages: {
    ...sheetMessages,
    ...parameterMessages,
    ...fileMessages,
    ...workbookMessages,
    ...hostMessages,
    ...commandMessages,
    ...faultMessages,
  },
  vocabulary,
  parts,
};
