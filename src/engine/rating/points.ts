import type { Scope } from "../model/scope";
import type { Reply } from "../sheet/replies";
import { QuestionTable } from "./question-table";

interface Understood {
  readonly replies: readonly Reply[];
  readonly model: Scope;
}

/**
 * The strongest points by the weight in place, heaviest first; ties in the order of the catalogue. None where no answer
 * reaches `rating.strengthFrom`.
 */
export const strongest = (understood: Understood, count: number): readonly Reply[] =>
  heaviest("strong", understood, count);

/** What is no strength, answered or open, by weight, then by what is missing; ties in the order of the catalogue. */
export const weakest = (understood: Understood, count: number): readonly Reply[] => heaviest("weak", understood, count);

function heaviest(column: "strong" | "weak", { replies, model }: Understood, count: number): readonly Reply[] {
  const weights = new QuestionTable(replies, model).column(column);
  return replies
    .map((reply, row) => ({ reply, weight: weights[row] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
    .map(({ reply }) => reply);
}
