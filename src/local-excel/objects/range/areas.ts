import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import { cellCount, formatAddress } from "../../xlsx/address";
import { RANGE_FORMAT } from "../format/range-format";
import { combined } from "../combined";
import { type AreasTarget, RangeTarget } from "./target";

const AREA_COLLECTION: ExcelClass<AreasTarget> = excelClass<AreasTarget>({
  name: "RangeCollection",
  since: "1.9",
  items: ({ sheet, areas }, { handles }) => areas.map((area) => handles.range(new RangeTarget(sheet, area))),
  methods: { getCount: ({ areas }) => areas.length },
});

/** Several areas of one sheet. */
export const RANGE_AREAS: ExcelClass<AreasTarget> = excelClass<AreasTarget>({
  name: "RangeAreas",
  since: "1.9",
  get: {
    address: ({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(","),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
  objects: {
    areas: (target) => AREA_COLLECTION.of(target),
    format: ({ sheet, areas }) => combined(areas.map((area) => RANGE_FORMAT.of(new RangeTarget(sheet, area)))),
  },
});
