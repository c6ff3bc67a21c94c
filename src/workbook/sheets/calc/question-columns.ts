import { logAxes, scenarios, type ListedFor } from "../../../engine";
import { effectId, levelColumn } from "../../formula/question-factors";

/** Columns left of the effects, and right of them. */
export const leftColumns = ["id", "short", "viewpoint", "weight", "key"] as const;
export const rightColumns = [
  "logAxis",
  "text",
  "reply",
  "reason",
  "used",
  "entry",
  "picked",
  "state",
  "asked",
  "applicable",
  "applicableOpen",
  "answered",
  "step",
  "acting",
  "open",
  "level",
  "shortfall",
  "shortfallOpen",
  "capC",
  "capD",
  "capOpen",
  "capText",
  "openText",
  "weak",
  "strong",
] as const;
export type Column = (typeof leftColumns | typeof rightColumns)[number];

/** Columns of effects: on likelihood scenario by scenario, then on severity. */
export const effectColumns = (["likelihood", "severity"] as const).flatMap((kind) =>
  scenarios.map(({ code, effects }) => ({ kind, code, id: effectId(kind, code), effects: effects[kind] })),
);

/** Levels of the axes of questions that apply, and with those open that no fact verifies not to. */
export const levelColumns = (["applicable", "applicableOpen"] as const).flatMap((where) =>
  logAxes.map((axis) => ({ axis, where, id: levelColumn(axis, where) })),
);

/** Where the questions of a list stand, from the first of their viewpoint on. */
export const textColumns = { cap: "capText", open: "openText" } as const satisfies Readonly<Record<ListedFor, Column>>;

/** One row a question; formulas elsewhere go through whole columns. */
export const columns: readonly string[] = [
  ...leftColumns,
  ...effectColumns.map(({ id }) => id),
  ...rightColumns,
  ...levelColumns.map(({ id }) => id),
];
export const questionColumns = columns.length;

export const indexOf = (column: Column): number => columns.indexOf(column);
