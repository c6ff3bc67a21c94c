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
  /** Σ weight of the questions asked that apply, of those in place, and of those open; of those never asked. */
  readonly applicable: NamedNumber;
  readonly earned: NamedNumber;
  readonly open: NamedNumber;
  readonly unasked: NamedNumber;
  /** The weight it has: none where no question asked applies. */
  readonly counted: NamedNumber;
  /** The same with those never asked, for the range. */
  readonly spanned: NamedNumber;
  /** 0–100: 100 · Σ weight·step / Σ weight. */
  readonly score: OptionalNumber;
  /** The score with every question open or never asked at its worst, and at its best. */
  readonly worst: OptionalNumber;
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
const [weight, asked, applicable, answered, step] = [
  column("weight"),
  column("asked"),
  column("applicable"),
  column("answered"),
  column("step"),
];

export function viewpointValues(viewpoint: ViewpointId): RatingValues {
  const here = ofViewpoint(viewpoint);
  const own = (part: NumberPart): SheetExpression => value(`${viewpoint}.${part}`);
  const every = add(own("applicable"), own("unasked"));
  const score = (points: SheetExpression, of: SheetExpression): OptionalNumber =>
    numberUnless(equal(of, nothing), "points", compared(divide(multiply(hundred, points), of)));
  const weightUnless = (none: SheetExpression): NamedNumber =>
    number("share", when(equal(none, nothing), nothing, own("weight")));
  return {
    weight: number("share", parameter(`weight.${viewpoint}`)),
    applicable: number("none", sumOverQuestions(here, asked, applicable, weight)),
    earned: number("none", sumOverQuestions(here, answered, weight, step)),
    open: number("none", sumOverQuestions(here, column("open"), weight)),
    unasked: number("none", sumOverQuestions(here, applicable, columnComplement("asked"), weight)),
    counted: weightUnless(own("applicable")),
    spanned: weightUnless(every),
    score: score(own("earned"), own("applicable")),
    worst: score(own("earned"), every),
    best: score(add(own("earned"), own("open"), own("unasked")), every),
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
  const mean = (part: "score" | "worst" | "best", by: "counted" | "spanned"): OptionalNumber => {
    const parts = viewpointIds.map((id) => multiply(value(`${id}.${by}`), orZero(`${id}.${part}`)));
    return numberUnless(equal(own(by), nothing), "points", compared(divide(add(...parts), own(by))));
  };
  return {
    weight: number("share", sum("weight")),
    applicable: number("none", sum("applicable")),
    earned: number("none", sum("earned")),
    open: number("none", sum("open")),
    unasked: number("none", sum("unasked")),
    counted: number("share", sum("counted")),
    spanned: number("share", sum("spanned")),
    score: mean("score", "counted"),
    worst: mean("worst", "spanned"),
    best: mean("best", "spanned"),
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
