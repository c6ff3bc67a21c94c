import {
  laterQuestions,
  pickListIds,
  retiredQuestionIds,
  retiredSourceOf,
  retiredVariableIds,
  successorsOf,
  variables,
  type QuestionId,
  type VariableId,
} from "../../engine";
import { names } from "./names";

/** The questions that came with the loss model's second edition, those first that took an older one's place. */
const broughtQuestions: readonly QuestionId[] = [...retiredQuestionIds.flatMap(successorsOf), ...laterQuestions];

/** Values of the profile that came with it, or their beginnings. */
const broughtVariables = [
  ...["itShare", "remoteAccess", "wireless", "portableDevices", "offsiteWork", "contractors", "development", "ot"],
  ...["providersNone", "provider.", "incidentsNone", "incident.", "incidentsNote", "policy.", "plan."],
];
const isBrought = (id: string): boolean =>
  broughtVariables.some((brought) => (brought.endsWith(".") ? id.startsWith(brought) : id === brought));

/** The defined names of a question. */
export const namesOfQuestion = (id: QuestionId): readonly string[] => [
  names.input(id),
  names.remark(id),
  names.list(id),
];

/** Every defined name of the hearing sheet that came with it. */
export const secondEditionNames: readonly string[] = [
  names.form,
  names.block("annex"),
  ...pickListIds.map(names.list),
  ...broughtQuestions.flatMap(namesOfQuestion),
  ...variables.filter(({ id }) => isBrought(id)).map(({ id }) => names.input(id)),
];

/** Input cells that templates before it have, and it has no more. */
export const firstEditionNames: readonly string[] = [
  ...retiredVariableIds.map(names.input),
  ...retiredQuestionIds.flatMap((id) => [names.input(id), names.remark(id)]),
];

/** The cell that says what a variable is, in a hearing sheet without those names; null where none does. */
export function cellNameOf(id: VariableId, absent: ReadonlySet<string>): string | null {
  if (!absent.has(names.input(id))) return names.input(id);
  const retired = retiredSourceOf(id);
  return retired && names.input(retired);
}
