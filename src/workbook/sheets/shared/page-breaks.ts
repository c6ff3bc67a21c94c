import type { Block } from "../../model/block";

/** Height of a row that the plan gives none, points. */
const defaultHeight = 18.75;

/** Renderers differ by so much in the height of rows. */
const spare = 0.97;

/**
 * Rows at which pages start, so that none is nearly empty: a section stays whole where it fits on a page, and shares one with the
 * section before it where both fit; one longer than a page is divided into parts of about equal height.
 *
 * @param starts first rows of the sections, top to bottom; what stands above the first is part of it
 * @param room points of rows on a page
 * @param repeated points of the rows that every page but the first repeats
 */
export function pageBreaks(
  { size, rowHeights }: Pick<Block, "size" | "rowHeights">,
  starts: readonly number[],
  room: number,
  repeated: number,
): number[] {
  const height = (row: number): number => rowHeights.get(row) ?? defaultHeight;
  const breaks: number[] = [];
  const most = room * spare;
  let left = most;
  const turn = (row: number): void => {
    breaks.push(row);
    left = most - repeated;
  };
  for (const [index, start] of starts.entries()) {
    const first = index === 0 ? 0 : start;
    const end = starts[index + 1] ?? size.rows;
    const rows = Array.from({ length: end - first }, (_, row) => first + row);
    const total = rows.reduce((sum, row) => sum + height(row), 0);
    if (total > left && first > 0) turn(first);
    if (total <= left) {
      left -= total;
      continue;
    }
    let parts = Math.ceil(total / left);
    const part = total / parts;
    let used = 0;
    for (const row of rows) {
      const own = height(row);
      if (used + own > left || (parts > 1 && used + own / 2 > part)) {
        turn(row);
        parts -= 1;
        used = 0;
      }
      used += own;
    }
    left -= used;
  }
  return breaks;
}

/**
 * The same for a sheet of blocks, each a section.
 *
 * @param repeated rows from the top that every page repeats
 */
export function breaksBetween(blocks: readonly Block[], repeated: number, room: number): number[] {
  const last = blocks.at(-1);
  const rowHeights = new Map(
    blocks.flatMap(({ place, rowHeights: own }) =>
      [...own].map(([row, height]): [number, number] => [place.row + row, height]),
    ),
  );
  const sheet = {
    size: { rows: last ? last.place.row + last.size.rows : 0, columns: last?.size.columns ?? 0 },
    rowHeights,
  };
  const starts = blocks.map(({ place }) => place.row).filter((row) => row >= repeated);
  const top = Array.from({ length: repeated }, (_, row) => rowHeights.get(row) ?? defaultHeight);
  return pageBreaks(
    sheet,
    starts,
    room,
    top.reduce((sum, height) => sum + height, 0),
  );
}
