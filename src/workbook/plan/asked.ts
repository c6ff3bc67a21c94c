import { questions, type QuestionId } from "../../engine";
import { locate } from "../model/locator";
import { names } from "../model/names";
import type { WorkbookSnapshot } from "../model/snapshot";

/** Questions that have an answer cell. */
export function askedIn(snapshot: WorkbookSnapshot): readonly QuestionId[] {
  const locator = locate(snapshot);
  return questions.flatMap(({ id }) => (locator.find(names.input(id)) ? [id] : []));
}
