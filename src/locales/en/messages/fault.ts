import type { FaultIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";

export const faultMessages: MessagesOf<FaultIssue> = (say) => ({
  internalFault: ({ received }) =>
    `Stopped by a fault of the product (${say.text(received)}). Please check that the workbook is as it was, and report the number shown and what you did to the developers.`,
  notImplemented: ({ received }) =>
    `"${say.text(received)}" is not available here. Nothing was changed. Please open the workbook in Excel and try again.`,
});
