import type { UnderstoodSheet } from "../../assess";
import type { QuestionId } from "../../catalogue";
import { passes } from "../../model/evaluate";
import { above, all, any, below, constant, equal, holds, not, quantity, used } from "../../model/expression";
import {
  answered,
  applicable,
  rule,
  step,
  type SheetExpression,
  type SheetLeaf,
  type SheetTest,
} from "../../model/sheet-leaf";
import { SheetValues } from "../../sheet-values";
import { gates } from "../../underwriting/gates";
import type { Terms } from "../terms";
import { exclusionsOf, type ExclusionId } from "./exclusions";

/** A control that must be in place at least so far, 0–1. */
interface Requirement {
  readonly question: QuestionId;
  readonly atLeast: SheetExpression;
}

/** What brings an exclusion into play: a fact of the company, or a control that is weak. */
interface Trigger {
  readonly exclusion: ExclusionId;
  readonly where?: SheetTest;
  /** Weak controls: one of them below its degree. */
  readonly controls?: readonly Requirement[];
}

/** Degrees are those of the preconditions for cover where one asks the same, otherwise 前提. */
const triggers: readonly Trigger[] = [
  {
    exclusion: "grossNegligence",
    controls: (["N02", "S01", "C09"] as const).map((question) => ({ question, atLeast: rule(`patches.${question}`) })),
  },
  {
    exclusion: "overCapacity",
    where: holds("hasWebsite"),
    controls: [
      { question: "N08", atLeast: constant(0.5) },
      // logs of the network's edge: what malicious intent is proved by
      { question: "N10", atLeast: constant(0.5) },
    ],
  },
  ...(gates.history.test
    ? [{ exclusion: "knownCircumstances", where: not<SheetLeaf>(gates.history.test) } as const]
    : []),
  { exclusion: "paymentFraud", controls: [{ question: "G17", atLeast: constant(0.7) }] },
  { exclusion: "dependency", where: above(quantity("s6.providers"), constant(0)) },
  { exclusion: "cardLiability", where: above(used("cards"), constant(0)) },
  { exclusion: "itServices", where: holds("itServices") },
  { exclusion: "bodilyInjury", where: holds("ot") },
];

/** `inPlay`: by what the customer says. `open`: it hangs on a question that nobody has answered. */
export interface ExclusionInPlay {
  readonly exclusion: ExclusionId;
  readonly state: "inPlay" | "open";
  /** That bring it into play, or are open; none where a fact of the company does. */
  readonly questions: readonly QuestionId[];
}

const yes = constant(1);
const isOpen = ({ question }: Requirement): SheetTest =>
  all<SheetLeaf>(equal(applicable(question), yes), equal(answered(question), constant(0)));
const isWeak = ({ question, atLeast }: Requirement): SheetTest =>
  all<SheetLeaf>(equal(applicable(question), yes), equal(answered(question), yes), below(step(question), atLeast));

/** Exclusions that hold under a plan and that the sheet brings into play, in the order they are printed. */
export function exclusionsInPlay(
  terms: Terms,
  { model, replies }: Pick<UnderstoodSheet, "model" | "replies">,
): readonly ExclusionInPlay[] {
  const values = new SheetValues(model, replies);
  const holdsHere = (test: SheetTest): boolean => passes(test, "likely", model, values);
  return exclusionsOf(terms).flatMap((exclusion): ExclusionInPlay[] => {
    const trigger = triggers.find((each) => each.exclusion === exclusion);
    if (!trigger || (trigger.where && !holdsHere(trigger.where))) return [];
    const { controls } = trigger;
    if (!controls) return [{ exclusion, state: "inPlay", questions: [] }];
    const those = (is: (control: Requirement) => SheetTest): readonly QuestionId[] =>
      controls.flatMap((control) => (holdsHere(any(is(control))) ? [control.question] : []));
    const [weak, open] = [those(isWeak), those(isOpen)];
    if (weak.length > 0) return [{ exclusion, state: "inPlay", questions: weak }];
    return open.length > 0 ? [{ exclusion, state: "open", questions: open }] : [];
  });
}
