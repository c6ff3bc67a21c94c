import type { ScenarioId } from "../engine";

/** Three steps of each story, with `{places}` for the customer's own numbers. */
export type StoryWords = Readonly<Record<ScenarioId, readonly [string, string, string]>>;

/** A unit for the axis of a chart: so many yen. */
export interface Scale {
  readonly yen: number;
  readonly label: string;
}
