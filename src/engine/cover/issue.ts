import type { UnitId } from "../parameters";
import type { TermId } from "./terms";

/** What is wrong, or remarkable, about plans. `plan`: its name, or its place from 1 where it has none. */
export type PlanIssue =
  /** Neither a number, nor a word that is known there. */
  | { readonly code: "planTermUnusable"; readonly plan: string; readonly term: TermId; readonly received: unknown }
  | { readonly code: "planTermMissing"; readonly plan: string; readonly term: TermId }
  | {
      readonly code: "planTermOutOfRange";
      readonly plan: string;
      readonly term: TermId;
      readonly received: number;
      readonly unit: UnitId;
      readonly min: number;
      readonly max: number;
    }
  /** 90 typed for 90 %. */
  | { readonly code: "planTermPercent"; readonly plan: string; readonly term: TermId; readonly received: number }
  | { readonly code: "planTermUnknown"; readonly plan: string; readonly received: string }
  | {
      readonly code: "planSublimitAbove";
      readonly plan: string;
      readonly term: TermId;
      readonly received: number;
      readonly above: TermId;
      readonly limit: number;
    }
  | { readonly code: "planNameTwice"; readonly plan: string }
  | { readonly code: "planNameMissing"; readonly plan: string }
  /** A layer that begins below nothing, pays nothing, or has no attachment. */
  | { readonly code: "planLayer"; readonly plan: string; readonly layer: number }
  | { readonly code: "planScenarioSublimit"; readonly plan: string; readonly place: number }
  | { readonly code: "plansTooMany"; readonly most: number; readonly received: number };

/** The plan is left out; what is remarkable alone leaves it in. */
export const isPlanError = ({ code }: PlanIssue): boolean => code !== "planSublimitAbove";
