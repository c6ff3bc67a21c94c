import type {
  BusinessId,
  CustomerId,
  DirectionId,
  MeasureId,
  PlanId,
  ShapeId,
  SectionId,
  sectionFigures,
  Subject,
  TariffPoint,
  Verdict,
} from "../engine/validation";
import type { ValidationCaseWords } from "./shape-validation-cases";
import type { ValidationLimitWords } from "./shape-validation-limits";

interface ValidationSectionText<Section extends SectionId = SectionId> {
  readonly title: string;
  /** What is checked, and when a line passes. */
  readonly method: string;
  /** Heads of the columns. */
  readonly figures: Readonly<Record<keyof (typeof sectionFigures)[Section], string>>;
}

/** Words of the report on the model's validation. `{…}` are filled in. */
export interface ValidationWords extends ValidationCaseWords, ValidationLimitWords {
  readonly title: string;
  /** Engine and parameter set. */
  readonly what: string;
  readonly summary: string;
  readonly verdict: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly sections: { readonly [Section in SectionId]: ValidationSectionText<Section> };
  /** Heads of the columns that say what a line is about. */
  readonly subjects: Readonly<Record<Subject["kind"], string>>;
  readonly allScenarios: string;
  readonly customers: Readonly<Record<CustomerId, string>>;
  readonly measures: Readonly<Record<MeasureId, string>>;
  readonly directions: Readonly<Record<DirectionId | "unmoved", string>>;
  readonly businesses: Readonly<Record<BusinessId, string>>;
  readonly plans: Readonly<Record<PlanId, string>>;
  readonly shapes: Readonly<Record<ShapeId, string>>;
  readonly sources: Readonly<Record<TariffPoint["source"], string>>;
  /** A source with its mark, and its pages after it. */
  readonly sourceLine: string;
  /** A value of the profile a case was reckoned with. */
  readonly inputPart: string;
  /** What a line names. */
  readonly named: string;
}
