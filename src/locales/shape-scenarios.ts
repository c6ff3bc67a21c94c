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
  ScenarioChanceId,
  ScenarioCode,
  ScenarioCodeOf,
  ScenarioId,
  ScenarioParameterId,
  ScenarioQuantityId,
} from "../engine";
import type { NamedText } from "./shape";
import type { ParameterText } from "./shape-parameters";

interface ScenarioText {
  readonly name: string;
  /** For charts and narrow columns. */
  readonly short: string;
  readonly narrative: string;
}

interface CoverageText {
  /** One sign for narrow columns. */
  readonly mark: string;
  readonly name: string;
}

interface CostItemText {
  readonly name: string;
  /** What the money is for. */
  readonly explains: string;
}

/** What is said of a chance; `{…}` marks a place that is filled. */
interface ChanceWords {
  /** What happens or does not. Places: label, chance, counted. */
  readonly happens: string;
  /** All, or a share of it. Places: label, likely, chance, otherwise. */
  readonly share: string;
  /** Whether the likely amount has it in. */
  readonly counted: string;
  readonly notCounted: string;
}

export interface ScenarioWords {
  /** How many there are, as it is said within a sentence. */
  readonly scenarioCount: string;
  readonly scenarios: Readonly<Record<ScenarioId, ScenarioText>>;
  readonly gateReasons: Readonly<Record<GateReason, string>>;
  readonly costItems: Readonly<Record<CostItemId, CostItemText>>;
  readonly categories: Readonly<Record<LossCategory, string>>;
  readonly coverage: Readonly<Record<CoveragePart, CoverageText>>;
  readonly impactLevels: Readonly<Record<ImpactLevel, string>>;
  readonly reportReasons: Readonly<Record<ReportReason, string>>;
  readonly controls: Readonly<Record<ControlFactor, string>>;
  readonly quantities: Readonly<Record<QuantityId, string>>;
  /** What happens with the chance. */
  readonly chances: Readonly<Record<ScenarioChanceId, string>>;
  readonly chanceWords: ChanceWords;
  readonly grades: Readonly<Record<Grade, NamedText>>;
}

/** The words of the quantities that belong to no scenario. */
export type SharedQuantityWords = Readonly<Record<Exclude<QuantityId, ScenarioQuantityId>, string>>;

/** What a language says of one scenario. */
export interface WordsOfScenario<Id extends ScenarioId> {
  readonly text: ScenarioText;
  /** The heading of its own parameters. */
  readonly group: Readonly<Record<ScenarioCodeOf<Id>, string>>;
  readonly costItems: Readonly<Record<CostItemId<Id>, CostItemText>>;
  readonly parameters: Readonly<Record<ScenarioParameterId<Id>, ParameterText>>;
  readonly quantities: Readonly<Record<ScenarioQuantityId<Id>, string>>;
  readonly chances: Readonly<Record<ScenarioChanceId<Id>, string>>;
}

/** The words of all scenarios, put together by kind. */
export function joinedWords(words: { readonly [Id in ScenarioId]: WordsOfScenario<Id> }) {
  const all = Object.entries(words);
  const joined = (part: Exclude<keyof WordsOfScenario<ScenarioId>, "text">): object =>
    Object.fromEntries(all.flatMap(([, own]) => Object.entries(own[part])));
  return {
    scenarios: Object.fromEntries(all.map(([id, { text }]) => [id, text])) as Record<ScenarioId, ScenarioText>,
    groups: joined("group") as Record<ScenarioCode, string>,
    costItems: joined("costItems") as Record<CostItemId, CostItemText>,
    parameters: joined("parameters") as Record<ScenarioParameterId, ParameterText>,
    quantities: joined("quantities") as Record<ScenarioQuantityId, string>,
    chances: joined("chances") as Record<ScenarioChanceId, string>,
  };
}
