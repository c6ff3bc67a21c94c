import { fill, type Words } from "../../../locales";
import { names } from "../../model/names";
import { anchorColumn } from "../../model/address";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import type { SheetId } from "../../model/sheet-layout";
import { colors } from "../../model/cell-styles";

/** The row under a result sheet's title: empty where the record says complete, else what is wrong and what to do. */
export function statusLine(sheet: SheetId, words: Words, columns: number): Block {
  const { record, standing } = words.sheets;
  const [status, differences] = [names.record("status"), names.record("differences")];
  const unsaid = ["", record.noDifferences, record.notCompared].map((text) => `${differences}="${text}"`);
  const differing = `"${fill(standing.differs, { differences: `"&${differences}&"` })}"`;
  const incomplete = `IF(OR(${unsaid.join(",")}),"${standing.incomplete}",${differing})`;
  const stale = `IF(${status}="${record.stale}","${standing.stale}",${incomplete})`;
  const block = new BlockBuilder(`${sheet}_status`, { row: 2, column: 0 }, columns);
  // without the record nothing vouches for the result
  block.row([formula(`IFERROR(IF(${status}="${record.complete}","",${stale}),"${standing.incomplete}")`)], {
    height: 30,
  });
  block.style(area(0, 0, 1, columns), {
    bold: true,
    size: 10,
    color: colors.bad,
    vertical: "Center",
    wrap: true,
    merge: true,
  });
  block.formatWhere({
    area: area(0, 0, 1, columns),
    formula: (at) => `${anchorColumn(at(0, 0))}<>""`,
    fill: colors.badFill,
    color: colors.bad,
    bold: true,
  });
  return block.build();
}
