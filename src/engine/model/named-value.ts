import type { QuestionId, ViewpointId } from "../catalogue";
import type { UnitId } from "../parameters";
import type { SheetExpression, SheetTest } from "./sheet-leaf";
import type { ValueName } from "./value-names";

/** A number worked out from a hearing sheet: one cell on Calc. */
export interface NamedNumber {
  readonly kind: "number";
  readonly unit: UnitId;
  readonly expression: SheetExpression;
}

/** A number that is none, an empty cell, where the test holds. */
export interface OptionalNumber {
  readonly kind: "optional";
  readonly unit: UnitId;
  readonly none: SheetTest;
  readonly expression: SheetExpression;
}

/** The text of the first case whose test holds; none where a test of `none` does. */
export interface NamedChoice<Text extends string> {
  readonly kind: "choice";
  readonly none: readonly SheetTest[];
  readonly cases: readonly { readonly test: SheetTest; readonly text: Text }[];
  readonly otherwise: Text;
}

/** Why a question is listed: its reply caps the grade, or could. */
export type ListedFor = "cap" | "open";

/** Questions of one viewpoint, or several lists one after the other. */
export type NamedList =
  | { readonly kind: "list"; readonly viewpoint: ViewpointId; readonly listedFor: ListedFor }
  | { readonly kind: "joined"; readonly names: readonly ValueName[] };

export type NamedValue<Text extends string = string> = NamedNumber | OptionalNumber | NamedChoice<Text> | NamedList;

/** What a named value is of one hearing sheet. */
export type Found<Value extends NamedValue = NamedValue> = Value extends NamedNumber
  ? number
  : Value extends OptionalNumber
    ? number | null
    : Value extends NamedChoice<infer Text>
      ? Text | null
      : readonly QuestionId[];

export const number = (unit: UnitId, expression: SheetExpression): NamedNumber => ({
  kind: "number",
  unit,
  expression,
});
export const numberUnless = (none: SheetTest, unit: UnitId, expression: SheetExpression): OptionalNumber => ({
  kind: "optional",
  unit,
  none,
  expression,
});
