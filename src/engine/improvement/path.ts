import { understand } from "../assess";
import { raisedAsOne, type QuestionId } from "../catalogue";
import type { ParameterSet } from "../parameters/set";
import type { Chunked } from "../../scheduling/chunked";
import type { HearingSheet } from "../sheet/hearing-sheet";
import type { Reply } from "../sheet/replies";
import { Outlooks, type Outlook } from "./outlook";
import { raisedFrom, raisedOption, raisedReplies, type Raise, type Raised } from "./raise";

/** A step of the path: what is raised, and what has come of it and of all steps before. */
export interface PathStep extends Raised {
  readonly raises: readonly Raise[];
  /** Yen a year that this step saves by itself. */
  readonly gained: number;
}

export interface ImprovementPath {
  readonly now: Outlook;
  readonly steps: readonly PathStep[];
  /** Nothing that is left would save half a yen a year. */
  readonly complete: boolean;
}

/** Half a yen a year is none. */
const least = 0.5;

/**
 * The path of best next steps: at each, the question whose reply raised one step saves most, until `most` steps or until
 * nothing is saved. Backups help together only, so that their questions are raised as one. Of equals the first of the
 * catalogue.
 */
export function* improvementPath(
  sheet: HearingSheet,
  parameters: ParameterSet,
  most: number,
): Chunked<ImprovementPath> {
  const understood = understand(sheet, parameters);
  const outlooks = new Outlooks(understood);
  const now = outlooks.of(understood.replies);
  const steps: PathStep[] = [];
  let [replies, before]: [readonly Reply[], Outlook] = [understood.replies, now];
  for (;;) {
    if (steps.length === most) return { now, steps, complete: false };
    const found = yield* bestStep(outlooks, replies, before);
    if (!found) return { now, steps, complete: true };
    steps.push({ ...raisedFrom(now, found.outlook), raises: found.raises, gained: found.gained });
    [replies, before] = [found.replies, found.outlook];
  }
}

interface Step {
  readonly replies: readonly Reply[];
  readonly raises: readonly Raise[];
  readonly outlook: Outlook;
  readonly gained: number;
}

function* bestStep(outlooks: Outlooks, replies: readonly Reply[], before: Outlook): Chunked<Step | null> {
  let best: Step | null = null;
  for (const group of groupsOf(replies)) {
    yield;
    const raised = raisedReplies(replies, "next", (question) => group.includes(question));
    const outlook = outlooks.of(raised);
    const gained = before.expectedAnnualLoss - outlook.expectedAnnualLoss;
    if (gained < least || (best && gained <= best.gained)) continue;
    const raises = replies.flatMap((reply): Raise[] => {
      const option = group.includes(reply.question.id) ? raisedOption(reply, "next") : undefined;
      return option ? [{ question: reply.question.id, option: option.id }] : [];
    });
    best = { replies: raised, raises, outlook, gained };
  }
  return best;
}

/** Questions that can be raised, those that help together only as one. */
function groupsOf(replies: readonly Reply[]): readonly (readonly QuestionId[])[] {
  const groups = new Map<string, QuestionId[]>();
  for (const reply of replies) {
    const { id, measure } = reply.question;
    if (!raisedOption(reply, "next")) continue;
    const key = raisedAsOne.has(measure) ? measure : id;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()];
}
