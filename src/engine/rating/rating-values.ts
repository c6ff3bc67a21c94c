import { viewpointIds, type ViewpointId } from "../catalogue";
import {
  add,
  all,
  atLeast,
  below,
  compared,
  constant,
  divide,
  equal,
  multiply,
  parameter,
  subtract,
  when,
} from "../model/expression";
import {
  number,
  numberUnless,
  type NamedChoice,
  type NamedList,
  type NamedNumber,
  type OptionalNumber,
} from "../model/named-value";
import { column, columnComplement, ofViewpoint } from "../model/question-leaf";
import { isNone, orZero, sumOf, sumOverQuestions, value, type SheetExpression } from "../model/sheet-leaf";
import type { RatedId, RatingPart } from "../model/value-names";
import { capGrades, gradesByThreshold, isBetter, lowestGrade, type Grade } from "./grade";

/** Values of a rating, each below what it reads. */
export interface RatingValues {
  /** Its weight in the whole. */
  readonly weight: NamedNumber;
  /** Σ weight of the questions that apply, of those in place, and of those open. */
  readonly applicable: NamedNumber;
  readonly earned: NamedNumber;
  readonly open: NamedNumber;
  /** The weight it has: none where no question applies. */
  readonly counted: NamedNumber;
  /** 0–100: 100 · Σ weight·step / Σ weight. */
  readonly score: OptionalNumber;
  /** The score with every open question at its best. */
  readonly best: OptionalNumber;
  /** Share of the applicable weight that is answered, 0–1. */
  readonly answered: NamedNumber;
  /** How many replies limit the grade to C or worse, and to D. */
  readonly cappedC: NamedNumber;
  readonly cappedD: NamedNumber;
  readonly caps: NamedList;
  readonly opens: NamedList;
  /** By the thresholds; no better than missing controls allow, none where too little is answered. */
  readonly grade: NamedChoice<Grade>;
}

type NumberPart = Exclude<RatingPart, "grade" | "caps" | "opens">;

const [nothing, hundred] = [constant(0), constant(100)];
const [weight, applicable, answered, step] = [
  column("weight"),
  column("applicable"),
  column("answered"),
  column("step"),
];

export function viewpointValues(viewpoint: ViewpointId): RatingValues {
  const here = ofViewpoint(viewpoint);
  const own = (part: NumberPart): SheetExpression => value(`${viewpoint}.${part}`);
  const nothingApplies = equal(own("applicable"), nothing);
  const score = (points: SheetExpression): OptionalNumber =>
    numberUnless(nothingApplies, "points", compared(divide(multiply(hundred, points), own("applicable"))));
  return {
    weight: number("share", parameter(`weight.${viewpoint}`)),
    applicable: number("none", sumOverQuestions(here, applicable, weight)),
    earned: number("none", sumOverQuestions(here, answered, weight, step)),
    open: number("none", sumOverQuestions(here, applicable, columnComplement("answered"), weight)),
    counted: number("share", when(nothingApplies, nothing, own("weight"))),
    score: score(own("earned")),
    best: score(add(own("earned"), own("open"))),
    answered: shareAnswered(viewpoint),
    cappedC: number("none", sumOverQuestions(here, column("capC"))),
    cappedD: number("none", sumOverQuestions(here, column("capD"))),
    caps: { kind: "list", viewpoint, listedFor: "cap" },
    opens: { kind: "list", viewpoint, listedFor: "open" },
    grade: gradeOf(viewpoint),
  };
}

/** The whole: the viewpoints by their weights; a viewpoint where nothing applies drops out. */
export function overallValues(): RatingValues {
  const own = (part: NumberPart): SheetExpression => value(`overall.${part}`);
  const ofViewpoints = <Part extends RatingPart>(part: Part) => viewpointIds.map((id) => `${id}.${part}` as const);
  const sum = (part: NumberPart): SheetExpression => sumOf(ofViewpoints(part));
  const mean = (part: "score" | "best"): OptionalNumber => {
    const parts = viewpointIds.map((id) => multiply(value(`${id}.counted`), orZero(`${id}.${part}`)));
    return numberUnless(equal(own("counted"), nothing), "points", compared(divide(add(...parts), own("counted"))));
  };
  return {
    weight: number("share", sum("weight")),
    applicable: number("none", sum("applicable")),
    earned: number("none", sum("earned")),
    open: number("none", sum("open")),
    counted: number("share", sum("counted")),
    score: mean("score"),
    best: mean("best"),
    answered: shareAnswered("overall"),
    cappedC: number("none", sum("cappedC")),
    cappedD: number("none", sum("cappedD")),
    caps: { kind: "joined", names: ofViewpoints("caps") },
    opens: { kind: "joined", names: ofViewpoints("opens") },
    grade: gradeOf("overall"),
  };
}

function shareAnswered(id: RatedId): NamedNumber {
  const [all, open] = [value(`${id}.applicable`), value(`${id}.open`)];
  return number("share", when(equal(all, nothing), nothing, divide(subtract(all, open), all)));
}

function gradeOf(id: RatedId): NamedChoice<Grade> {
  const tooFewAnswered = below(compared(value(`${id}.answered`)), parameter("grade.minAnswered"));
  return {
    kind: "choice",
    none: [isNone(`${id}.score`), tooFewAnswered],
    cases: gradesByThreshold.map((grade) => {
      const reached = atLeast(value(`${id}.score`), parameter(`grade.threshold.${grade}`));
      const limits = capGrades
        .filter((cap) => isBetter(grade, cap))
        .map((cap) => equal(value(`${id}.capped${cap}`), nothing));
      return { text: grade, test: limits.length > 0 ? all(reached, ...limits) : reached };
    }),
    otherwise: lowestGrade,
  };
}
