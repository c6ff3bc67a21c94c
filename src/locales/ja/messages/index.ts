import type { MessageWords } from "../../shape-messages";
import { commandMessages } from "./command";
import { discountMessages } from "./discount";
import { faultMessages } from "./fault";
import { fileMessages } from "./file";
import { functionMessages } from "./function";
import { hostMessages } from "./host";
import { insurerMessages } from "./insurer";
import { marketMessages } from "./market";
import { parameterMessages } from "./parameter";
import { parts } from "./parts";
import { planMessages } from "./plan";
import { ruleMessages } from "./rule";
import { sheetMessages } from "./sheet";
import { workbookMessages } from "./workbook";

export const messages: MessageWords = {
  parts,
  byCode: (say) => ({
    ...sheetMessages(say),
    ...parameterMessages(say),
    ...fileMessages(say),
    ...workbookMessages(say),
    ...insurerMessages(say),
    ...hostMessages(say),
    ...commandMessages(say),
    ...functionMessages(say),
    ...planMessages(say),
    ...discountMessages(say),
    ...marketMessages(say),
    ...ruleMessages(say),
    ...faultMessages(say),
  }),
};
