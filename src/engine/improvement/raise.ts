import type { Option, QuestionId } from "../catalogue";
import type { Reply } from "../sheet/replies";
import type { Outlook } from "./outlook";

/** What comes of raised replies. */
export interface Raised extends Outlook {
  /** Yen a year that would be expected less. Never negative. */
  readonly saved: number;
}

/** A reply to be raised to an option. */
export interface Raise {
  readonly question: QuestionId;
  readonly option: string;
}

/** One step up, or all the way. */
export type Reach = "next" | "best";

/** Options above the one chosen, lowest first; one that states a fact is no control to be put in place. */
function higherOptions({ question, option, asked, applicable }: Reply): readonly Option[] {
  if (!asked || !applicable) return [];
  const step = option?.step ?? 0;
  return question.options.filter((each) => each.step > step && !each.claims).reverse();
}

export const raisedOption = (reply: Reply, reach: Reach): Option | undefined =>
  higherOptions(reply).at(reach === "next" ? 0 : -1);

/** Replies with some of them raised; a question at its best stays as it is. */
export const raisedReplies = (
  replies: readonly Reply[],
  reach: Reach,
  isRaised: (question: QuestionId) => boolean,
): readonly Reply[] =>
  replies.map((reply) => {
    const option = isRaised(reply.question.id) ? raisedOption(reply, reach) : undefined;
    return option ? { ...reply, option } : reply;
  });

export const raisedFrom = ({ expectedAnnualLoss }: Outlook, raised: Outlook): Raised => ({
  ...raised,
  saved: Math.max(0, expectedAnnualLoss - raised.expectedAnnualLoss),
});
