import type { Pieces } from "../../engine";
import type { WritePlan } from "./diagnosis";
import { heightRuns, looksOf } from "./looks";
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

/** Actions that creating a block takes: a border is three lines of two settings and more, other looks are one. */
function* actionsOf(block: Block): Pieces<number> {
  const looks = (yield* looksOf(block.styles)).reduce(
    (sum, { property, areas }) => sum + areas.length * (property === "around" ? 18 : property === "below" ? 6 : 3),
    0,
  );
  return (
    looks +
    2 * block.names.length +
    5 * block.validations.length +
    8 * block.conditionalFormats.length +
    2 * heightRuns(block.rowHeights).length
  );
}

/** A careful estimate of the write request's bytes, before anything is sent; worked out block by block. */
export function* bytesOf({ create, refill, staleNames }: WritePlan): Pieces<number> {
  const created = create.flatMap(({ blocks }) => blocks);
  let actions = settings + 6 * refill.length + 3 * staleNames.length;
  for (const block of created) {
    actions += yield* actionsOf(block);
    yield;
  }
  let cells = 0;
  for (const { block, place } of [...created.map((block) => ({ block, place: block.place })), ...refill]) {
    cells += cellsBytes(block, place);
    yield;
  }
  return actions * perAction + cells;
}
