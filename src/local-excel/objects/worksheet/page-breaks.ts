import { ExcelError } from "../../protocol/errors";
import { type ClassSpec, excelClass, type ExcelClass } from "../../protocol/excel-class";
import { MAX_COLUMN, MAX_ROW } from "../../xlsx/address";
import type { Sheet } from "../../xlsx/sheet";
import { integer } from "../arguments";
import { rangeArgument } from "../range/navigation";
import { RANGE } from "../range/range";
import { RangeTarget } from "../range/target";

/** `id` is the number of rows, or columns, before the break, as in the file. */
interface BreakTarget {
  readonly sheet: Sheet;
  readonly horizontal: boolean;
  readonly id: number;
}

const breaksOf = (sheet: Sheet, horizontal: boolean) => (horizontal ? sheet.native.rowBreaks : sheet.native.colBreaks);

const sorted = (sheet: Sheet, horizontal: boolean): BreakTarget[] =>
  [...breaksOf(sheet, horizontal)].sort((a, b) => a.id - b.id).map(({ id }) => ({ sheet, horizontal, id }));

const PAGE_BREAK: ExcelClass<BreakTarget> = excelClass<BreakTarget>({
  name: "PageBreak",
  since: "1.9",
  get: {
    rowIndex: ({ horizontal, id }) => (horizontal ? id : 0),
    columnIndex: ({ horizontal, id }) => (horizontal ? 0 : id),
  },
  methods: {
    delete: ({ sheet, horizontal, id }) => {
      const breaks = breaksOf(sheet, horizontal);
      const at = breaks.findIndex((each) => each.id === id);
      if (at >= 0) breaks.splice(at, 1);
    },
  },
  producers: {
    getCellAfterBreak: ({ sheet, horizontal, id }) => {
      const [row, column] = horizontal ? [id + 1, 1] : [1, id + 1];
      return RANGE.of(new RangeTarget(sheet, { top: row, bottom: row, left: column, right: column }));
    },
  },
});

function collection(horizontal: boolean): ClassSpec<Sheet> {
  const last = (horizontal ? MAX_COLUMN : MAX_ROW) - 1;
  return {
    name: "PageBreakCollection",
    since: "1.9",
    items: (sheet) => sorted(sheet, horizontal).map((each) => PAGE_BREAK.of(each)),
    methods: {
      getCount: (sheet) => breaksOf(sheet, horizontal).length,
      removePageBreaks: (sheet) => {
        breaksOf(sheet, horizontal).length = 0;
      },
    },
    producers: {
      add: (sheet, [range], host) => {
        const { area } = rangeArgument(range, sheet, host);
        const id = (horizontal ? area.top : area.left) - 1;
        if (id < 1) throw new ExcelError("InvalidArgument");
        const breaks = breaksOf(sheet, horizontal);
        if (!breaks.some((each) => each.id === id)) breaks.push({ id, max: last, man: 1 });
        return PAGE_BREAK.of({ sheet, horizontal, id });
      },
      getItem: (sheet, [index]) => {
        const found = sorted(sheet, horizontal)[integer(index)];
        if (!found) throw new ExcelError("ItemNotFound");
        return PAGE_BREAK.of(found);
      },
    },
    indexer: (sheet, [index]) => {
      const found = sorted(sheet, horizontal)[integer(index)];
      if (!found) throw new ExcelError("ItemNotFound");
      return PAGE_BREAK.of(found);
    },
  };
}

export const HORIZONTAL_BREAKS: ExcelClass<Sheet> = excelClass(collection(true));
export const VERTICAL_BREAKS: ExcelClass<Sheet> = excelClass(collection(false));
