import type { CatalogueQuestion } from "../catalogue";
import { notApplicableReply, unknownReply } from "./hearing-sheet";
import { understandNoAnswer } from "./no-answer";

/** The reply meant by words such as 不明 or 対象外（端末なし）, with the reason of the remark first; null where none is. */
export function replyInWords({ notApplicable }: CatalogueQuestion, text: string, remark: string): string | null {
  const said = understandNoAnswer(text);
  if (said?.meaning === "unknown") return unknownReply;
  if (said?.meaning !== "notApplicable") return null;
  if (notApplicable.length === 0) return notApplicableReply(text);
  return notApplicableReply(notApplicable.includes("stated") ? remark || said.note : "");
}
