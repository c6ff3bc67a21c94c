import type { Area } from "./address";
import type { Chart } from "./native";
import type { Sheet } from "./sheet";
import { EMU_PER_POINT } from "./units";

/** Current sizes of rows and columns, in points. */
export interface Sizes {
  column(column: number): number;
  row(row: number): number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function before(last: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = 1; index <= last; index++) sum += size(index);
  return sum;
}

const edge = (native: number, offset: number, size: (index: number) => number): number =>
  before(native, size) + offset / EMU_PER_POINT;

export function placeOf(chart: Chart, sizes: Sizes): Place {
  const { tl, br, ext, pos } = chart.range;
  if (pos && ext) {
    const [left, top, width, height] = [pos.x, pos.y, ext.cx, ext.cy].map((emu) => emu / EMU_PER_POINT);
    return { left: left ?? 0, top: top ?? 0, width: width ?? 0, height: height ?? 0 };
  }
  const column = (index: number) => sizes.column(index);
  const row = (index: number) => sizes.row(index);
  const left = edge(tl.nativeCol, tl.nativeColOff, column);
  const top = edge(tl.nativeRow, tl.nativeRowOff, row);
  if (br) {
    const right = edge(br.nativeCol, br.nativeColOff, column);
    const bottom = edge(br.nativeRow, br.nativeRowOff, row);
    return { left, top, width: right - left, height: bottom - top };
  }
  return { left, top, width: (ext?.cx ?? 0) / EMU_PER_POINT, height: (ext?.cy ?? 0) / EMU_PER_POINT };
}

function locate(points: number, size: (index: number) => number): { native: number; offset: number } {
  let rest = points;
  let index = 1;
  for (; index < 20_000 && rest >= size(index); index++) rest -= size(index);
  return { native: index - 1, offset: Math.round(rest * EMU_PER_POINT) };
}

/** Anchors both corners, so that the chart moves and resizes with its cells, as in Excel. */
export function setPlace(chart: Chart, place: Place, sizes: Sizes): void {
  const column = (index: number) => sizes.column(index);
  const row = (index: number) => sizes.row(index);
  const [left, right] = [locate(place.left, column), locate(place.left + place.width, column)];
  const [top, bottom] = [locate(place.top, row), locate(place.top + place.height, row)];
  anchor(
    chart,
    { nativeCol: left.native, nativeColOff: left.offset, nativeRow: top.native, nativeRowOff: top.offset },
    { nativeCol: right.native, nativeColOff: right.offset, nativeRow: bottom.native, nativeRowOff: bottom.offset },
  );
}

export function setCells(chart: Chart, area: Area): void {
  anchor(
    chart,
    { nativeCol: area.left - 1, nativeColOff: 0, nativeRow: area.top - 1, nativeRowOff: 0 },
    { nativeCol: area.right, nativeColOff: 0, nativeRow: area.bottom, nativeRowOff: 0 },
  );
}

type AnchorModel = Chart["range"]["tl"]["model"];

function anchor(chart: Chart, from: AnchorModel, to: AnchorModel): void {
  const { tl } = chart.range;
  const br = tl.clone();
  tl.model = from;
  br.model = to;
  chart.range = { tl, br, editAs: chart.range.editAs ?? "twoCell" };
}

/** A new chart's place: about the middle of the visible cells, at Excel's default size. */
export function defaultPlace(sheet: Sheet): Place {
  const count = sheet.native.getCharts().length;
  return { left: 180 + count * 12, top: 90 + count * 12, width: 360, height: 216 };
}
