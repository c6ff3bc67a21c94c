import * as z from "zod/mini";
import { questions, type CatalogueQuestion, type QuestionId } from "../catalogue";
import { retiredVariableIds, type RetiredVariableId } from "../profile/retired";
import { variables, type VariableId } from "../profile/variables";
import { retiredQuestionIds, type RetiredQuestionId } from "./retired-questions";

/**
 * A hearing sheet as it came in: nothing here is trusted or understood yet.
 * Profile values, those of older templates among them, are numbers, flags, codes or the text somebody typed. A reply is an option id, `unknown`,
 * `na:<reason>` (a ready reason of the question, or own words where it offers `stated`), or any other text, which is
 * reported as no option.
 */
export interface HearingSheet {
  readonly customer?: string | undefined;
  /** ISO date (YYYY-MM-DD) of the hearing. */
  readonly date?: string | undefined;
  readonly profile: Readonly<Partial<Record<VariableId | RetiredVariableId, ProfileInput>>>;
  /** What the underwriter filled in for want of the customer's value: used, and counted as assumed. */
  readonly standIns?: Readonly<Partial<Record<VariableId, ProfileInput>>> | undefined;
  readonly answers: Readonly<Partial<Record<QuestionId | RetiredQuestionId, string>>>;
  /** The short form asks for core questions alone: what else is blank was not asked. Whole where left out. */
  readonly form?: HearingForm | undefined;
  /** Questions that an older template could not ask. */
  readonly notAsked?: readonly QuestionId[] | undefined;
  readonly remarks?: Readonly<Partial<Record<QuestionId | RetiredQuestionId, string>>> | undefined;
}
export const hearingForms = ["full", "short"] as const;
export type HearingForm = (typeof hearingForms)[number];

/** The questions a form asks, and others asked beside them, in the order of the catalogue. */
export const questionsOf = (form: HearingForm, also: readonly QuestionId[] = []): readonly CatalogueQuestion[] =>
  form === "short" ? questions.filter(({ id, core }) => core === true || also.includes(id)) : questions;
export type ProfileInput = number | string | boolean;

export const unknownReply = "unknown";
const notApplicablePrefix = "na:";

/** The reason of a not-applicable reply (empty where none was given), or null for any other reply. */
export function notApplicableReason(reply: string): string | null {
  return reply.startsWith(notApplicablePrefix) ? reply.slice(notApplicablePrefix.length).trim() : null;
}

export const notApplicableReply = (reason: string): string => `${notApplicablePrefix}${reason}`;

const profileInput = z.union([z.number(), z.string().check(z.maxLength(2000)), z.boolean()]);
const text = z.string().check(z.maxLength(2000));

/** One optional property an id, unknown ids refused: a slip in a name must not silently become an assumption. */
function recordOf<Id extends string, Schema extends z.ZodMiniType>(
  ids: readonly Id[],
  schema: Schema,
): z.ZodMiniObject<Record<Id, z.ZodMiniOptional<Schema>>, z.core.$strict> {
  const shape = Object.fromEntries(ids.map((id) => [id, z.optional(schema)])) as Record<Id, z.ZodMiniOptional<Schema>>;
  return z.strictObject(shape);
}

const variableIds = variables.map((variable) => variable.id);
const profileInputs = recordOf(variableIds, profileInput);
const questionIds = questions.map((question) => question.id);
const answered = recordOf([...questionIds, ...retiredQuestionIds], text);

/** Schema of `answers.json`. */
export const hearingSheetSchema = z.strictObject({
  customer: z.optional(text),
  date: z.optional(z.iso.date()),
  profile: recordOf([...variableIds, ...retiredVariableIds], profileInput),
  standIns: z.optional(profileInputs),
  answers: answered,
  form: z.optional(z.enum(hearingForms)),
  notAsked: z.optional(z.array(z.enum(questionIds))),
  remarks: z.optional(answered),
});
