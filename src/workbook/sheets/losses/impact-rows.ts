import type { Scenario } from "../../../engine";
import type { Words } from "../../../locales";
import { impactFormulas } from "../../formula/impact";
import { names } from "../../model/names";
import type { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import { colors, style } from "../../model/cell-styles";
import { AMOUNTS, columns } from "./columns";

/** What an incident means besides yen. */
export function impactRows(block: BlockBuilder, scenario: Scenario, words: Words): void {
  const { code } = scenario;
  const start = block.next;
  for (const { label, part, cell, note, numberFormat } of impactFormulas(scenario, words)) {
    const row = block.row([label, null, null, formula(cell), null, note === null ? null : formula(note)], {
      height: note !== null && (part === "reportDuty" || part === "notificationDuty") ? 30 : 18,
    });
    if (part) block.name(names.scenario(code, part), area(row, AMOUNTS));
    block.style(area(row, AMOUNTS), { ...style.yen, numberFormat });
    block.style(area(row, AMOUNTS + 2, 1, columns - AMOUNTS - 2), {
      size: 9,
      color: colors.quiet,
      merge: true,
      wrap: true,
    });
  }
  block.style(area(start, 0, block.next - start, 1), { bold: true });
  block.style(area(start, 0, block.next - start, columns), {
    size: 10,
    lines: "rows",
    lineColor: colors.line,
    vertical: "Center",
  });
}
