import { understand } from "../assess";
import { measureIds, type MeasureId, type QuestionId } from "../catalogue";
import type { ParameterSet } from "../parameters/set";
import type { Chunked } from "../../scheduling/chunked";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { Outlooks, type Outlook } from "./outlook";
import { raisedFrom, raisedOption, raisedReplies, type Raised, type Reach } from "./raise";

/** A question below its best step. */
export interface Improvement {
  readonly question: QuestionId;
  /** The option now chosen; null while open, which counts as nothing in place. */
  readonly option: string | null;
  /** One step up, and all the way. */
  readonly next: Raised & { readonly option: string };
  readonly best: Raised & { readonly option: string };
}

/** Questions below their best step that one kind of support answers, raised together. */
export interface MeasureImprovement {
  readonly measure: MeasureId;
  /** In the order of the catalogue. */
  readonly questions: readonly QuestionId[];
  readonly next: Raised;
  readonly best: Raised;
}

export interface Improvements {
  readonly now: Outlook;
  /** In the order of the catalogue. */
  readonly questions: readonly Improvement[];
  /** In their own order; those with nothing to raise are left out. */
  readonly measures: readonly MeasureImprovement[];
}

/**
 * What each question below its best step costs, and each measure: the assessment with its replies raised one step, and all
 * the way. Each stands alone; savings do not add up. Source: design 3.7.
 */
export function* improvementsOf(sheet: HearingSheet, parameters: ParameterSet): Chunked<Improvements> {
  const understood = understand(sheet, parameters);
  const { replies } = understood;
  const outlooks = new Outlooks(understood);
  const now = outlooks.of(replies);
  const raised = (reach: Reach, isRaised: (question: QuestionId) => boolean): Raised =>
    raisedFrom(now, outlooks.of(raisedReplies(replies, reach, isRaised)));
  const questions: Improvement[] = [];
  for (const reply of replies) {
    const [next, best] = [raisedOption(reply, "next"), raisedOption(reply, "best")];
    if (!next || !best) continue;
    yield;
    const { id } = reply.question;
    const of = (reach: Reach): Raised => raised(reach, (question) => question === id);
    const once = of("next");
    questions.push({
      question: id,
      option: reply.option?.id ?? null,
      next: { ...once, option: next.id },
      best: { ...(next === best ? once : of("best")), option: best.id },
    });
  }
  const measures: MeasureImprovement[] = [];
  for (const measure of measureIds) {
    const those = replies.flatMap((reply) =>
      reply.question.measure === measure && raisedOption(reply, "next") ? [reply.question.id] : [],
    );
    if (those.length === 0) continue;
    yield;
    const of = (reach: Reach): Raised => raised(reach, (question) => those.includes(question));
    measures.push({ measure, questions: those, next: of("next"), best: of("best") });
  }
  return { now, questions, measures };
}
