import type { ScenarioId } from "../scenarios";
import type { CostItem } from "../scenarios/scenario";
import { lineOf, lineUnder, partOfLine } from "./answered-by";
import type { Reason } from "./claim";
import type { CoverLine, Plan } from "./plan";
import type { TermId } from "./terms";

/** A part of a plan that a person may change. */
export type RetainingPart =
  | { readonly kind: "term"; readonly term: TermId }
  | { readonly kind: "scenarioSublimit"; readonly scenario: ScenarioId; readonly line: CoverLine }
  /** `layer`: counted from 1. */
  | { readonly kind: "layer"; readonly layer: number; readonly field: "attachment" };

/** Of which event an item is. */
export interface RetainedFrom {
  readonly scenario: ScenarioId;
  readonly item: CostItem;
  /** How far an attack is found behind it, 0–1. */
  readonly confirmed: number;
}

const termsOf = (...ids: readonly TermId[]): readonly RetainingPart[] => ids.map((term) => ({ kind: "term", term }));

/**
 * What of a plan leaves something of an item to the customer for a reason, the closest first; none where no plan would pay
 * it.
 */
export function retainingParts(plan: Plan, reason: Reason, from: RetainedFrom): readonly RetainingPart[] {
  const { terms, layers } = plan;
  const line = lineUnder(terms, from.item);
  if (line === null) return reason === "notCovered" ? termsOf(...missing(plan, from.item)) : [];
  const part = partOfLine[line];
  switch (reason) {
    case "notCovered":
      return from.item.share ? termsOf(`share.${from.item.share}`) : [];
    case "period":
      return termsOf(part === "response" ? "response.period" : "interruption.period");
    case "waiting":
      return termsOf("interruption.waiting");
    case "ratio":
      return termsOf(
        ...(isEmergency(from, line) ? (["emergency.payRatio"] as const) : []),
        ...(isEmergency(from, line) && from.confirmed === 0 ? [] : ([`${part}.payRatio`] as const)),
      );
    case "sublimit":
      return sublimits(plan, from, line);
    case "deductible":
      return termsOf(`${line}.deductible`);
    case "limit":
      return termsOf(`${line}.limit`);
    case "aggregate":
      return termsOf(
        part === "response" && terms["response.aggregate"] === "beside" ? "response.aggregateLimit" : "aggregate.limit",
      );
    case "attachment": {
      const lowest = layers.reduce((at, { attachment }, index) => {
        return attachment < (layers[at]?.attachment ?? Infinity) ? index : at;
      }, 0);
      return layers.length === 0 ? [] : [{ kind: "layer", layer: lowest + 1, field: "attachment" }];
    }
    case "coInsurance":
      return termsOf("coInsurance.share");
  }
}

const isEmergency = ({ confirmed }: RetainedFrom, line: CoverLine): boolean => line === "response" && confirmed < 1;

/** What a plan would have to take for an item to be paid. */
function missing({ terms }: Plan, item: CostItem): readonly TermId[] {
  const line = lineOf(item);
  if (line === null) return [];
  const covered = `${partOfLine[line]}.covered` as const;
  return [
    ...(terms[covered] ? [] : [covered]),
    ...(item.option && !terms[`option.${item.option}`] ? [`option.${item.option}` as const] : []),
  ];
}

/** Those that a plan sets and that reach the item. */
function sublimits({ terms, scenarioSublimits }: Plan, from: RetainedFrom, line: CoverLine): readonly RetainingPart[] {
  const { item, scenario } = from;
  const candidates = [
    ...(item.perPerson ? (["sublimit.giftPerPerson"] as const) : []),
    ...(item.sublimit ? [`sublimit.${item.sublimit}` as const] : []),
    ...(isEmergency(from, line) ? (["emergency.limit"] as const) : []),
  ];
  return [
    ...termsOf(...candidates.filter((term) => terms[term] !== null)),
    ...(scenarioSublimits.some((each) => each.scenario === scenario && each.line === line)
      ? [{ kind: "scenarioSublimit", scenario, line } as const]
      : []),
  ];
}
