import type { Pieces } from "../../engine";
import type { WritePlan } from "./diagnosis";
import { unionsOf } from "./address";
import { heightRuns, looksOf, takesSeveral } from "./looks";
import type { Block, Place } from "./plan";
import type { Refilled } from "./refill";

/** Bytes of JSON an action and its share of object paths take on the wire, measured on real requests and rounded up. */
const perAction = 220;

/** Actions of any write: events, screen, looking for copies of the hearing sheet, reading back. */
const settings = 120;

const encoder = new TextEncoder();

function cellsBytes(block: Refilled, place: Place): number {
  const contents = block
    .cells(place)
    .map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? cell.formula : cell)));
  return encoder.encode(JSON.stringify(contents)).length;
}

/** Bytes of what creating a block takes but its cells: a border is three lines of two settings and more, other looks are one. */
function* formatsBytes(block: Block): Pieces<number> {
  let actions =
    2 * block.names.length +
    5 * block.validations.length +
    8 * block.conditionalFormats.length +
    2 * heightRuns(block.rowHeights).length;
  let addresses = 0;
  for (const { property, areas } of yield* looksOf(block.styles)) {
    if (takesSeveral(property)) {
      const unions = unionsOf(block.place, areas);
      actions += 4 * unions.length;
      addresses += unions.reduce((sum, union) => sum + union.length, 0);
    } else actions += areas.length * (property === "around" ? 18 : property === "below" ? 6 : 3);
  }
  return actions * perAction + addresses;
}

/** A careful estimate of the write request's bytes, before anything is sent; worked out block by block. */
export function* bytesOf({ create, refill, staleNames }: WritePlan): Pieces<number> {
  const created = create.flatMap(({ blocks }) => blocks);
  let bytes = perAction * (settings + 6 * refill.length + 3 * staleNames.length);
  for (const block of created) {
    bytes += yield* formatsBytes(block);
    yield;
  }
  for (const { block, place } of [...created.map((block) => ({ block, place: block.place })), ...refill]) {
    bytes += cellsBytes(block, place);
    yield;
  }
  return bytes;
}
