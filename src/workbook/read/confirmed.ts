import { confirmations, type Confirmed } from "../../engine";
import { locate } from "../model/locator";
import type { WorkbookSnapshot } from "../model/snapshot";
import { readMemo } from "./memo";

/**
 * How each answer is known to be true, as the underwriting notes say. They have no row for past incidents, which are known as
 * the customer declares them on the hearing sheet.
 */
export function confirmedIn(snapshot: WorkbookSnapshot): Confirmed {
  const { memo } = readMemo(locate(snapshot));
  const answers = Object.entries(memo).flatMap(([question, { confirmation }]) => {
    const known = confirmations.find((each) => each === confirmation);
    return known ? [[question, known] as const] : [];
  });
  return { answers: Object.fromEntries(answers), history: "selfReported" };
}
