import type { ScenarioCode } from "../../scenarios";
import type { HearingSheet } from "../../sheet/hearing-sheet";
import type { CaseSourceId } from "./case-sources";
import type { CountedId } from "./counted";

/** What a published figure is: of one incident or of an insurer's example, or the median or mean of several incidents. */
type FigureKind = "single" | "median" | "mean";

/** An incident, an example or a survey with a published figure, held beside the model and never fitted by itself. */
export interface TrainingCase {
  readonly id: string;
  readonly scenario: ScenarioCode;
  /** As published, or chosen where nothing was: average controls. */
  readonly profile: HearingSheet["profile"];
  readonly counted: CountedId;
  readonly kind: FigureKind;
  /** Millions of yen: one figure, or from and to. US dollars at ¥110 to 2021, ¥140 after. */
  readonly published: readonly [from: number, to?: number];
  readonly source: CaseSourceId;
}

/** Of the largest database. */
export const persons = (largestDatabase: number) => ({ largestDatabase });
/** A firm that sells a fifth of what it sells online. */
export const fifthOnline = (industry: string, revenue: number) => ({ industry, revenue, webSales: revenue / 5 });
