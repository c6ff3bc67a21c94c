import { fill, type Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { colors, style } from "../../model/cell-styles";
import { columns } from "./columns";

/** Room for findings; more are counted, not listed. */
const findingRows = 150;

/** A finding of the reading, in words, heaviest first. */
export interface Finding {
  readonly code: string;
  readonly place: string;
  readonly message: string;
}

/** What the reading found, heaviest first. */
export function findingsBlock(words: Words, row: number, findings: readonly Finding[]): Block {
  const text = words.sheets.rating;
  const block = new BlockBuilder("rating_findings", { row, column: 0 }, columns);
  block.row(
    [
      findings.length > findingRows
        ? fill(text.findingsMore, { count: findings.length, shown: findingRows })
        : fill(text.findings, { count: findings.length }),
    ],
    { style: style.heading, height: 24 },
  );
  const head = block.row(text.findingHead, { height: 18 });
  block.style(area(head, 0, 1, columns), { ...style.columnHead, horizontal: "Left" });
  const start = block.next;
  for (let index = 0; index < findingRows; index++) {
    const finding = findings[index];
    // one height for all: a refill writes other messages into the same rows
    block.row([finding?.place ?? null, finding?.code ?? null, finding?.message ?? null], { height: 32 });
    block.style(area(start + index, 2, 1, columns - 2), { merge: true });
  }
  block.style(area(start, 0, findingRows, columns), {
    ...style.text,
    size: 9,
    wrap: true,
    vertical: "Center",
    color: colors.ink,
  });
  return block.build();
}
