import type { CaseId, CaseSourceId, ConfidenceMark, CountedId, ReferenceId } from "../engine/validation";

/** Words of what the model is held beside: reference values, published cases, where they were read. */
export interface ValidationCaseWords {
  readonly examples: Readonly<Record<ReferenceId, string>>;
  readonly cases: Readonly<Record<CaseId, string>>;
  readonly counted: Readonly<Record<CountedId, string>>;
  readonly caseSources: Readonly<Record<CaseSourceId, string>>;
  readonly marks: Readonly<Record<ConfidenceMark, string>>;
}
