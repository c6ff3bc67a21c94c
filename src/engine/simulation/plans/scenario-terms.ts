import { isTaken, partOfLine } from "../../cover/answered-by";
import { isDefence, type ItemClass } from "../../cover/item-class";
import type { TimeTerms } from "../../cover/outage";
import { coverLines, type CoverLine, type Plan } from "../../cover/plan";
import type { Terms } from "../../cover/terms";
import { sharedSublimits } from "../../scenarios/scenario";
import type { ClaimsScenario } from "./claims-model";

/** What a plan does to a class of items that it answers. */
export interface ClassTerms {
  /** Among the classes of the scenario. */
  readonly place: number;
  /** Column its claims are added to. */
  readonly into: number;
  readonly line: number;
  /** Of it, what a plan takes on, 0–1. */
  readonly share: number;
  readonly beside: boolean;
  readonly timed: boolean;
  readonly months: boolean;
  readonly perPerson: boolean;
}

/** Columns of claims that share a sublimit, one a line; null: none. */
interface SublimitTerms {
  readonly columns: readonly { readonly column: number; readonly line: number; readonly isDefence: boolean }[];
  readonly limit: number | null;
}

/** Of a line that a scenario has claims under. */
export interface LineTerms {
  readonly line: number;
  readonly ratio: number;
  readonly sublimits: readonly number[];
  readonly deductible: number;
  readonly limit: number | null;
  /** Its limit does not count the costs of defence. */
  readonly defenceOutside: boolean;
  /** Has an aggregate of its own. */
  readonly apart: boolean;
  /** Response is 緊急対応費用 where nothing is found. */
  readonly emergency: { readonly ratio: number; readonly limit: number | null } | null;
}

/** A plan made ready for the events of one scenario: what does nothing is left out. */
export interface ScenarioTerms {
  /** Classes of which nothing is answered, and that count as loss. */
  readonly unanswered: readonly number[];
  readonly classes: readonly ClassTerms[];
  readonly sublimits: readonly SublimitTerms[];
  readonly lines: readonly LineTerms[];
  readonly ratioFirst: boolean;
  /** Something beside the loss is taken on. */
  readonly takesOn: boolean;
  readonly time: (TimeTerms & { readonly unbroken: number; readonly repeatHours: number }) | null;
  /** Days for which cards are watched; null is no limit. */
  readonly days: number | null;
  /** Yen of 見舞金 to each person; null is no limit. */
  readonly gift: number | null;
}

/** Columns of claims: the lines, then the groups with a sublimit. */
export const columnCount = coverLines.length * (1 + sharedSublimits.length);
const columnOf = (line: number, group: number): number => coverLines.length * (1 + group) + line;

export function scenarioTerms({ terms, scenarioSublimits }: Plan, scenario: ClaimsScenario): ScenarioTerms {
  const isOutside = terms["liability.defence"] === "outside";
  const answered = scenario.classes.flatMap((own, place) => {
    const { line, option } = own;
    return line !== null && isTaken(terms, line, option ?? undefined) ? [{ own, place, line }] : [];
  });
  const isGrouped = ({ line, sublimit }: ItemClass): boolean =>
    sublimit !== null && (terms[`sublimit.${sublimit}`] !== null || (isOutside && isDefence({ line, sublimit })));
  const groupOf = ({ sublimit }: ItemClass): number => sharedSublimits.findIndex((each) => each === sublimit);
  const classes = answered.map(({ own, place, line: answering }): ClassTerms => {
    const line = coverLines.indexOf(answering);
    return {
      place,
      line,
      into: isGrouped(own) ? columnOf(line, groupOf(own)) : line,
      share: own.share ? terms[`share.${own.share}`] : 1,
      beside: own.beside,
      timed: own.timed,
      months: own.months !== null && scenario.months !== null && terms["response.period"] !== null,
      perPerson: own.perPerson !== null && scenario.gift !== null && terms["sublimit.giftPerPerson"] !== null,
    };
  });
  const sublimits = sharedSublimits.flatMap((sublimit, group): readonly SublimitTerms[] => {
    const lines = [...new Set(classes.flatMap(({ into, line }) => (into === columnOf(line, group) ? [line] : [])))];
    const columns = lines.map((line) => ({
      column: columnOf(line, group),
      line,
      isDefence: isOutside && isDefence({ line: coverLines[line] ?? null, sublimit }),
    }));
    return columns.length > 0 ? [{ columns, limit: terms[`sublimit.${sublimit}`] }] : [];
  });
  const ofLine = (line: CoverLine): LineTerms => ({
    line: coverLines.indexOf(line),
    ratio: terms[`${partOfLine[line]}.payRatio`],
    sublimits: scenarioSublimits.flatMap((each) =>
      each.scenario === scenario.id && each.line === line ? [each.limit] : [],
    ),
    deductible: terms[`${line}.deductible`],
    limit: terms[`${line}.limit`],
    defenceOutside: sublimits.some(({ columns }) =>
      columns.some((column) => column.isDefence && coverLines[column.line] === line),
    ),
    apart: line === "response" && terms["response.aggregate"] === "beside",
    emergency: line === "response" && scenario.confirmed < 1 ? emergencyOf(terms) : null,
  });
  return {
    unanswered: scenario.classes.flatMap(({ beside }, place) =>
      beside || answered.some((each) => each.place === place) ? [] : [place],
    ),
    classes,
    sublimits,
    lines: coverLines.filter((line) => answered.some((each) => each.line === line)).map(ofLine),
    takesOn: classes.some(({ beside, share }) => beside && share > 0),
    ratioFirst: terms.order === "ratioFirst",
    time: scenario.outage && {
      unbroken: scenario.outage.unbroken,
      repeatHours: scenario.outage.repeatHours,
      waiting: terms["interruption.waiting"],
      kind: terms["interruption.waitingKind"],
      period: terms["interruption.period"],
    },
    days: terms["response.period"],
    gift: terms["sublimit.giftPerPerson"],
  };
}

const emergencyOf = (terms: Terms): NonNullable<LineTerms["emergency"]> => ({
  ratio: terms["emergency.payRatio"],
  limit: terms["emergency.limit"],
});
