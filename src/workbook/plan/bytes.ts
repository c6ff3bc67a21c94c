import type { Chunked } from "../../scheduling/chunked";
import type { WritePlan } from "./write-plan";
import { unionsOf } from "../model/address";
import { heightRuns, looksOf, takesSeveral } from "./looks";
import type { Block } from "../model/block";
import type { Place } from "../model/area";
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

/** Bytes of the requests of a plan: what is written, and how what is created looks. */
export interface PlanBytes {
  readonly contents: number;
  readonly looks: number;
}

/** What creating a block takes but its cells: a border is three lines of two settings and more, other looks are one. */
function* formatsBytes(block: Block): Chunked<PlanBytes> {
  let contents = 2 * block.names.length + 5 * block.validations.length;
  let looks = 8 * block.conditionalFormats.length + 3 * heightRuns(block.rowHeights).length;
  let addresses = 0;
  for (const { property, areas } of yield* looksOf(block.styles)) {
    if (takesSeveral(property)) {
      const unions = unionsOf(block.place, areas);
      looks += 4 * unions.length;
      addresses += unions.reduce((sum, union) => sum + union.length, 0);
    } else if (property === "numberFormat") contents += areas.length * 3;
    else looks += areas.length * (property === "around" ? 19 : 7);
  }
  contents += 3 * block.styles.filter(({ style }) => style.merge).length;
  return { contents: contents * perAction, looks: looks * perAction + addresses };
}

/** A careful estimate of bytes, before anything is sent; worked out block by block. */
export function* bytesOf({ create, keep, refill, staleNames }: WritePlan): Chunked<PlanBytes> {
  const created = create.flatMap(({ blocks }) => blocks);
  let contents =
    perAction * (settings + 6 * create.length + 6 * refill.length + 3 * staleNames.length + 8 * keep.length);
  for (const { values } of keep) {
    contents += encoder.encode(JSON.stringify(values)).length;
    yield;
  }
  // beside blocks, a sheet has columns, print set-up and protection
  let looks = perAction * (settings + 60 * create.length);
  for (const block of created) {
    const bytes = yield* formatsBytes(block);
    contents += bytes.contents;
    looks += bytes.looks;
    yield;
  }
  for (const { block, place } of [...created.map((block) => ({ block, place: block.place })), ...refill]) {
    contents += cellsBytes(block, place);
    yield;
  }
  return { contents, looks };
}
