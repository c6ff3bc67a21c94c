import { questions, type QuestionId } from "../catalogue";

/** How strongly a control acts: 1 (weak) to 3 (strong). */
type Degree = 1 | 2 | 3;

/** What a control does to a scenario; what is left out it does not touch. */
type Effect =
  | { readonly likelihood: Degree; readonly severity?: Degree }
  | { readonly likelihood?: Degree; readonly severity: Degree };

/** What each question does to a scenario; a question left out does nothing. */
export type Effects = Readonly<Partial<Record<QuestionId, Effect>>>;

/** The effects of all questions, 0 (none) to 3 (strong), by their index in the catalogue. */
export interface EffectsByIndex {
  readonly likelihood: readonly number[];
  readonly severity: readonly number[];
}

export const effectsByIndex = (effects: Effects): EffectsByIndex => ({
  likelihood: questions.map(({ id }) => effects[id]?.likelihood ?? 0),
  severity: questions.map(({ id }) => effects[id]?.severity ?? 0),
});
