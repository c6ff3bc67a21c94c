import type { Reply } from "../sheet/replies";

/** A question that stands out, by the weight that is in place or missing. */
export interface Point {
  readonly reply: Reply;
  /** Weight × step in place, or weight × what is missing: 0–5. */
  readonly weight: number;
}

/** The strongest points: answered questions by weight × step, heaviest first; ties in the order of the catalogue. */
export const strongest = (replies: readonly Reply[], count: number): readonly Point[] =>
  heaviest(
    replies.map((reply) => ({ reply, weight: reply.option ? reply.question.weight * reply.option.step : 0 })),
    count,
  );

/** The weakest points: applicable questions by weight × what is missing; an open question has nothing in place. */
export const weakest = (replies: readonly Reply[], count: number): readonly Point[] =>
  heaviest(
    replies.map((reply) => ({
      reply,
      weight: reply.applicable ? reply.question.weight * (1 - (reply.option?.step ?? 0)) : 0,
    })),
    count,
  );

const heaviest = (points: readonly Point[], count: number): readonly Point[] =>
  points
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count);
