import type {
  ControlFactor,
  CostItemId,
  CoveragePart,
  GateReason,
  Grade,
  ImpactLevel,
  LossCategory,
  QuantityId,
  ReportReason,
  ScenarioId,
} from "../engine";
import type { NamedText } from "./shape";

export interface ScenarioText {
  readonly name: string;
  /** For charts and narrow columns. */
  readonly short: string;
  readonly narrative: string;
}

export interface CoverageText {
  /** One sign for narrow columns. */
  readonly mark: string;
  readonly name: string;
}

export interface CostItemText {
  readonly name: string;
  /** What the money is for. */
  readonly explains: string;
}

export interface ScenarioWords {
  readonly scenarios: Readonly<Record<ScenarioId, ScenarioText>>;
  readonly gateReasons: Readonly<Record<GateReason, string>>;
  readonly costItems: Readonly<Record<CostItemId, CostItemText>>;
  readonly categories: Readonly<Record<LossCategory, string>>;
  readonly coverage: Readonly<Record<CoveragePart, CoverageText>>;
  readonly impactLevels: Readonly<Record<ImpactLevel, string>>;
  readonly reportReasons: Readonly<Record<ReportReason, string>>;
  readonly controls: Readonly<Record<ControlFactor, string>>;
  readonly quantities: Readonly<Record<QuantityId, string>>;
  readonly grades: Readonly<Record<Grade, NamedText>>;
}

/** The words of the cost items of one scenario. */
export type CostItemTexts<Code extends string> = Readonly<
  Record<Extract<CostItemId, `${Code}.${string}`>, CostItemText>
>;
