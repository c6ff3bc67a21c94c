import type { Language } from "./language";
import type {
  GlossaryEntry,
  GuidanceWords,
  LogAxisWords,
  LogLevelWords,
  MeasureWords,
  NotApplicableWords,
  QuestionWords,
  RetiredQuestionWords,
  ViewpointWords,
  DepartmentWords,
} from "./shape";
import type { CommandLineWords } from "./shape-command-line";
import type { DistributionWords } from "./shape-distribution";
import type { FunctionWords } from "./shape-functions";
import type { InsurerWords } from "./shape-insurer";
import type { MessageWords } from "./shape-messages";
import type { PaneWords } from "./shape-pane";
import type { ParameterWords } from "./shape-parameters";
import type { PlanWords } from "./shape-plans";
import type { PreconditionWords } from "./shape-preconditions";
import type { ProfileWords, UnitWords } from "./shape-profile";
import type { QueryWords } from "./shape-query";
import type { ScenarioWords } from "./shape-scenarios";
import type { SheetWords } from "./shape-sheets";
import type { ValidationWords } from "./shape-validation";
import type { NoticeWords, TermWords } from "./shape-terms";

/** Every word of the product in one language. */
export interface Words<Of extends Language = Language> extends ScenarioWords {
  readonly language: Of;
  readonly questions: QuestionWords;
  readonly retiredQuestions: RetiredQuestionWords;
  readonly viewpoints: ViewpointWords;
  /** Who at the customer may know an answer. */
  readonly departments: DepartmentWords;
  readonly notApplicable: NotApplicableWords;
  /** The reply "don't know". */
  readonly unknown: string;
  readonly logAxes: LogAxisWords;
  readonly logLevels: LogLevelWords;
  readonly measures: MeasureWords;
  readonly guidance: GuidanceWords;
  readonly glossary: readonly GlossaryEntry[];
  readonly insurer: InsurerWords;
  readonly plans: PlanWords;
  readonly preconditions: PreconditionWords;
  readonly profile: ProfileWords;
  readonly query: QueryWords;
  readonly parameters: ParameterWords;
  readonly units: UnitWords;
  readonly terms: TermWords;
  readonly notices: NoticeWords;
  readonly messages: MessageWords;
  readonly sheets: SheetWords;
  readonly distribution: DistributionWords;
  readonly commandLine: CommandLineWords;
  readonly validation: ValidationWords;
  readonly pane: PaneWords;
  readonly functions: FunctionWords;
}
