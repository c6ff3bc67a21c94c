import type { Words } from "../../../../locales";
import { area } from "../../../model/area";
import type { Block } from "../../../model/block";
import { BlockBuilder } from "../../../model/block-builder";
import { formula } from "../../../model/cell";
import { style } from "../../../model/cell-styles";
import { names } from "../../../model/names";
import { columns } from "../columns";
import { termOf } from "../figures-of";
import { yearly } from "./settled";

/** Whether the years of each plan are there, and of the terms it has now: below what is printed. */
export function yearStateBlock(words: Words, row: number, shown: number): Block {
  const block = new BlockBuilder("cover_years_state", { row, column: 0 }, columns);
  block.row([words.sheets.cover.years.state], { style: style.heading, height: 24 });
  const start = block.next;
  for (let plan = 1; plan <= shown; plan++) {
    const changed = `SUMPRODUCT((${names.coverYear(`terms_${plan}`)}<>${names.planTerms(plan)})*${names.coverYear("settling")})`;
    block.row([
      formula(`${termOf("name", plan)}&""`),
      formula(`IF(OR(${termOf("usable", plan)}=0,COUNT(${yearly("paid", plan)})=0),0,IF(IFERROR(${changed},1)=0,1,2))`),
    ]);
  }
  return block
    .style(area(start, 0, shown, 2), { size: 8, wrap: false })
    .name(names.coverYear("state"), area(start, 1, shown))
    .build();
}
