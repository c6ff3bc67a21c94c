import { invalidArgument } from "../../protocol/errors";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { MAX_COLUMN, MAX_ROW, columnLetters } from "../../xlsx/address";
import type { Sheet } from "../../xlsx/sheet";
import { integer, isAbsent } from "../arguments";
import { rangeArgument } from "../range/navigation";
import { RANGE } from "../range/range";
import { RangeTarget } from "../range/target";
import { replaceView, viewOf } from "./sheet-view";

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument();
  const { state: _, xSplit: __, ySplit: ___, topLeftCell: ____, ...rest } = viewOf(sheet) as Record<string, unknown>;
  const frozen = {
    state: "frozen",
    ...(columns > 0 ? { xSplit: columns } : {}),
    ...(rows > 0 ? { ySplit: rows } : {}),
    topLeftCell: `${columnLetters(columns + 1)}${rows + 1}`,
  };
  replaceView(sheet, { ...rest, ...(rows + columns > 0 ? frozen : { state: "normal" }) } as ReturnType<typeof viewOf>);
}

const count = (value: unknown): number => (isAbsent(value) ? 1 : integer(value));

function freezeAt(sheet: Sheet, range: unknown, host: Host): void {
  const { area } = rangeArgument(range, sheet, host);
  freeze(sheet, area.bottom, area.right);
}

function location(sheet: Sheet): RangeTarget | null {
  const view = viewOf(sheet) as { state?: string; xSplit?: number; ySplit?: number };
  if (view.state !== "frozen") return null;
  const bottom = view.ySplit || MAX_ROW;
  const right = view.xSplit || MAX_COLUMN;
  return new RangeTarget(sheet, { top: 1, left: 1, bottom, right });
}

export const FREEZE_PANES: ExcelClass<Sheet> = excelClass<Sheet>({
  name: "WorksheetFreezePanes",
  since: "1.7",
  methods: {
    freezeAt: (sheet, [range], host) => freezeAt(sheet, range, host),
    freezeRows: (sheet, [rows]) => freeze(sheet, count(rows), 0),
    freezeColumns: (sheet, [columns]) => freeze(sheet, 0, count(columns)),
    unfreeze: (sheet) => freeze(sheet, 0, 0),
  },
  producers: {
    getLocationOrNullObject: (sheet) => {
      const frozen = location(sheet);
      return frozen ? RANGE.of(frozen) : null;
    },
  },
});
