import type { IssueWords } from "../shape-issues";
import { parts, vocabulary } from "./issue-vocabulary";
import { commandMessages, faultMessages } from "./issues-command";
import { fileMessages } from "./issues-files";
import { parameterMessages, sheetMessages } from "./issues-sheet";
import { functionMessages } from "./issues-functions";
import { hostMessages, workbookMessages } from "./issues-workbook";

export const issues: IssueWords = {
  messages: {
    ...sheetMessages,
    ...parameterMessages,
    ...fileMessages,
    ...workbookMessages,
    ...hostMessages,
    ...commandMessages,
    ...functionMessages,
    ...faultMessages,
  },
  vocabulary,
  parts,
};
