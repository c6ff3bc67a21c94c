import {
  incidentNumbers,
  quantities,
  quantityIds,
  questions,
  tellingIds,
  usedVariables,
  type Reply,
  type UnderstoodSheet,
} from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";

const [THEN, NOW, CHANGED] = [1, 2, 3] as const;

/** Something a result was made from: as it was understood, and the formula that says what it is now. */
interface Input {
  readonly id: string;
  readonly then: (sheet: UnderstoodSheet) => number | string;
  readonly now: string;
}

const [open, notApplicable, unverified, notAsked] = ["open", "na", "na (unverified)", "not asked"] as const;

function stateOf({ option, asked, applicable, applicableOpen }: Reply): string {
  if (!asked) return notAsked;
  if (!applicable) return applicableOpen ? unverified : notApplicable;
  return option?.id ?? open;
}

const telling = incidentNumbers.flatMap(tellingIds);
const incidentYears = incidentNumbers.map((number) => `incident.${number}.year` as const);

/** What the fingerprint of the inputs is made from. */
const inputs: readonly Input[] = [
  { id: "industry", then: ({ model }) => model.industry, now: names.use("industry") },
  ...usedVariables.map(({ id }): Input => ({ id, then: ({ model }) => model.used(id), now: names.use(id) })),
  {
    id: "incidents (typed)",
    then: ({ model }) => (telling.some((id) => model.given(id)) ? 1 : 0),
    now: `IF(COUNT(${telling.map(names.typed).join(",")})>0,1,0)`,
  },
  {
    id: "date (year)",
    then: ({ model }) => (incidentYears.some((id) => model.used(id) > 0) ? model.year : 0),
    now: `IF(SUM(${incidentYears.map(names.use).join(",")})>0,N(${names.typed("date")}),0)`,
  },
  ...quantityIds.flatMap((quantity): Input[] => {
    const { ownEstimate: id } = quantities[quantity];
    if (!id) return [];
    const now = `IF(ISNUMBER(${names.typed(id)}),1,0)`;
    return [{ id: `${id} (typed)`, then: ({ model }) => (model.given(id) ? 1 : 0), now }];
  }),
  ...questions.map(({ id }, index): Input => {
    const cell = (column: string): string => `INDEX(${names.column(column)},${index + 1})`;
    const dropped = `IF(${cell("applicableOpen")}=0,"${notApplicable}","${unverified}")`;
    const applying = `IF(${cell("answered")}=0,"${open}",${cell("picked")})`;
    return {
      id,
      then: ({ replies }) => {
        const reply = replies[index];
        return reply ? stateOf(reply) : open;
      },
      now: `IF(${cell("asked")}=0,"${notAsked}",IF(${cell("applicable")}=0,${dropped},${applying}))`,
    };
  }),
];

/** A share of a value within which the arithmetic of engine and spreadsheet may differ. */
const tolerance = "0.000000001";

/** 1 where the two cells hold different values, else 0. */
function differs(value: number | string, then: string, now: string): string {
  const same =
    typeof value === "string" ? `EXACT(${then},${now})` : `ABS(${then}-${now})<=${tolerance}*MAX(1,ABS(${then}))`;
  return `IFERROR(IF(${same},0,1),1)`;
}

/** Every input as it was at the diagnosis and as it is now, and whether the two differ. */
export function inputsBlock({ sheets }: Words, row: number, sheet: UnderstoodSheet): Block {
  const text = sheets.record;
  const block = new BlockBuilder("record_inputs", { row, column: 0 }, 4);
  block.row([text.inputsTitle], { style: style.heading, height: 24 });
  block.row(text.inputsHead, { style: style.columnHead });
  const start = block.next;
  for (const [index, { id, then, now }] of inputs.entries()) {
    const value = then(sheet);
    block.row([
      id,
      value,
      formula(now),
      (at) => formula(differs(value, at(start + index, THEN), at(start + index, NOW))),
    ]);
  }
  const rows = inputs.length;
  return block
    .style(area(start, 0, rows, 4), { ...style.body, wrap: false, size: 8 })
    .name(names.record("inputChanged"), area(start, CHANGED, rows))
    .build();
}
