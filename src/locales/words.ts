import type {
  GlossaryEntry,
  GuidanceWords,
  LogAxisWords,
  LogLevelWords,
  MeasureWords,
  NotApplicableWords,
  QuestionWords,
  ViewpointWords,
} from "./shape";
import type { ParameterWords } from "./shape-parameters";
import type { ProfileWords, UnitWords } from "./shape-profile";
import type { SheetWords } from "./shape-sheets";

/** Every word of the product in one language. */
export interface Words {
  readonly questions: QuestionWords;
  readonly viewpoints: ViewpointWords;
  readonly notApplicable: NotApplicableWords;
  /** The reply "don't know". */
  readonly unknown: string;
  readonly logAxes: LogAxisWords;
  readonly logLevels: LogLevelWords;
  readonly measures: MeasureWords;
  readonly guidance: GuidanceWords;
  readonly glossary: readonly GlossaryEntry[];
  readonly profile: ProfileWords;
  readonly parameters: ParameterWords;
  readonly units: UnitWords;
  readonly sheets: SheetWords;
}
