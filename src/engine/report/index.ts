/** What may be said to a customer. */
export type { FrequencyBand } from "./frequency-band";
export { reportFacts, type ReportFacts, type ReportMeasure } from "./report-facts";
export type { ReportItem, ScenarioPage, YenRange } from "./scenario-page";
export type { StoryFact, StoryFactId } from "./story";
