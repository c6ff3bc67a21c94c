import { ExcelError, invalidArgument } from "../../protocol/errors";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { formatArea, parseArea } from "../../xlsx/address";
import type { Sheet } from "../../xlsx/sheet";
import { isAbsent } from "../arguments";
import { isProtected } from "../protection-guard";
import { rangeArgument } from "../range/navigation";
import { RANGE } from "../range/range";
import { RangeTarget } from "../range/target";

/** Gives the first row of a range its buttons. Which rows they leave is for a person to say. */
function apply(sheet: Sheet, [range, columnIndex, criteria]: readonly unknown[], host: Host): void {
  if (isProtected(sheet)) throw new ExcelError("AccessDenied");
  if (!isAbsent(columnIndex) || !isAbsent(criteria)) {
    throw new ExcelError("NotImplemented", "Local Excel does not implement criteria in AutoFilter.apply.");
  }
  const target = rangeArgument(range, sheet, host);
  if (target.sheet !== sheet) throw invalidArgument();
  sheet.native.autoFilter = formatArea(target.area);
}

function filtered(sheet: Sheet): RangeTarget | null {
  const { autoFilter } = sheet.native;
  const area = typeof autoFilter === "string" ? parseArea(autoFilter) : null;
  return area && new RangeTarget(sheet, area);
}

export const AUTO_FILTER: ExcelClass<Sheet> = excelClass<Sheet>({
  name: "AutoFilter",
  since: "1.9",
  get: { enabled: (sheet) => filtered(sheet) !== null },
  methods: {
    apply,
    remove: (sheet) => {
      if (isProtected(sheet)) throw new ExcelError("AccessDenied");
      sheet.native.autoFilter = null;
    },
  },
  producers: {
    getRangeOrNullObject: (sheet) => {
      const target = filtered(sheet);
      return target ? RANGE.of(target) : null;
    },
  },
});
