import { figures, type Figure } from "../../../engine";
import { area, type Addresses } from "../../model/area";
import type { BlockBuilder, PlacedCell } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { numberFormats, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { PlanRowId } from "../plans/rows";
import { CASES, caseOf, casesOfPlan, columnsOf, GIVEN, LIKELY, MEAN, NOTHING_FOUND } from "./columns";

/** One event under one plan: what its formulas refer to. */
export interface Case {
  /** Low, likely, high or the mean, or the mean event behind which nothing is found. */
  readonly point: number;
  readonly figure: Figure;
  /** The cell of a line above in this case. */
  readonly of: (line: number) => string;
  /** The cell of a line above that is the same whatever the plan. */
  readonly given: (line: number) => string;
  /** What the plan says. */
  readonly term: (id: PlanRowId | "usable") => string;
}

type Text<From> = (from: From) => string;

interface Line {
  readonly label: string;
  /** Formula of each figure, whatever the plan. */
  readonly given?: Text<{ readonly figure: Figure; readonly of: (line: number) => string }>;
  /** Formula of each case. */
  readonly each?: Text<Case>;
  /** Only of the likely event. */
  readonly likelyOnly?: true;
  readonly kind: "yen" | "share" | "hours" | "flag";
  readonly name?: string;
  readonly strong?: true;
}

const formats = { yen: numberFormats.yen, share: "0.0000", hours: numberFormats.hours, flag: "0" } as const;

/** The settlement of one scenario's events, line below line, a column a case. */
export class Chain {
  constructor(
    private readonly block: BlockBuilder,
    /** Whether a suspicion may prove to be nothing, which has a case of its own. */
    private readonly isSuspicion: boolean,
    /** Plans that are compared. */
    private readonly shown: number,
  ) {}

  heading(cells: readonly PlacedCell[]): number {
    const row = this.block.row(cells, { style: style.columnHead, height: 20 });
    this.block.style(area(row, 0), { horizontal: "Left" });
    return row;
  }

  /** Adds a line and returns its row. */
  line({ label, given, each, likelyOnly, kind, name, strong }: Line): number {
    const row = this.block.next;
    const left = figures.map((figure, index): PlacedCell => {
      if (!given) return null;
      return (at) => formula(given({ figure, of: (line) => at(line, GIVEN + index) }));
    });
    const cases = Array.from({ length: this.shown * casesOfPlan }, (_, index): PlacedCell => {
      const [plan, point] = [Math.floor(index / casesOfPlan) + 1, index % casesOfPlan];
      if (!each || (point === NOTHING_FOUND && !this.isSuspicion) || (likelyOnly && point !== LIKELY)) return null;
      return (at) => formula(each(caseAt(at, plan, point)));
    });
    this.block.row([label, ...left, ...cases], { style: { ...style.body, wrap: false }, height: 18 });
    this.block.style(area(row, GIVEN, 1, columnsOf(this.shown) - GIVEN), { ...style.yen, numberFormat: formats[kind] });
    if (strong) this.block.style(area(row, 0, 1, columnsOf(this.shown)), { bold: true });
    if (name) this.block.name(name, area(row, CASES, 1, this.shown * casesOfPlan));
    return row;
  }
}

function caseAt(at: Addresses, plan: number, point: number): Case {
  const figure = figures[Math.min(point, MEAN)] ?? "mean";
  return {
    point,
    figure,
    of: (line) => at(line, CASES + caseOf(plan, point) - 1),
    given: (line) => at(line, GIVEN + figures.indexOf(figure)),
    term: (id) => `INDEX(${names.planTerm(id)},1,${plan})`,
  };
}

/** What a ratio or factor leaves of a sum that is 0 anyway. */
export const shareOf = (part: string, whole: string, otherwise = "0"): string =>
  `IF(${whole}=0,${otherwise},${part}/${whole})`;

export const sumOf = (parts: readonly string[]): string => (parts.length === 0 ? "0" : parts.join("+"));
