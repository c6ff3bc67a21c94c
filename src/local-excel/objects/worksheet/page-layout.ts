import { ExcelError, invalidArgument } from "../../protocol/errors";
import { type ClassSpec, excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { type Area, MAX_COLUMN, MAX_ROW, columnLetters, formatArea, parseAddress } from "../../xlsx/address";
import type { Sheet } from "../../xlsx/sheet";
import { POINTS_PER_INCH } from "../../xlsx/units";
import { flag, integer, isAbsent, number, oneOf, record, text } from "../arguments";
import { RANGE_AREAS } from "../range/areas";
import { rangeArgument } from "../range/navigation";
import { RANGE } from "../range/range";
import { RangeTarget } from "../range/target";
import { HEADERS_FOOTERS } from "./headers-footers";
import { PAPER_SIZES } from "./paper-sizes";

type PageSetup = Sheet["native"]["pageSetup"];
type Margin = keyof PageSetup["margins"];

const MARGINS: Readonly<Record<string, Margin>> = {
  topMargin: "top",
  bottomMargin: "bottom",
  leftMargin: "left",
  rightMargin: "right",
  headerMargin: "header",
  footerMargin: "footer",
};

const POINTS_PER_UNIT = { Points: 1, Inches: POINTS_PER_INCH, Centimeters: POINTS_PER_INCH / 2.54 } as const;
const DEFAULT_MARGINS: PageSetup["margins"] = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

const setup = (sheet: Sheet): PageSetup => sheet.native.pageSetup;
const marginsOf = (sheet: Sheet): PageSetup["margins"] => ({ ...DEFAULT_MARGINS, ...setup(sheet).margins });

function setMargin(sheet: Sheet, margin: Margin, points: number): void {
  if (points < 0) throw invalidArgument();
  setup(sheet).margins = { ...marginsOf(sheet), [margin]: points / POINTS_PER_INCH };
}

function setPrintMargins(sheet: Sheet, unit: unknown, options: unknown): void {
  const factor = POINTS_PER_UNIT[oneOf(unit, Object.keys(POINTS_PER_UNIT) as (keyof typeof POINTS_PER_UNIT)[])];
  for (const [name, value] of Object.entries(record(options))) {
    const margin = Object.values(MARGINS).find((each) => each === name);
    if (!margin) throw invalidArgument();
    if (!isAbsent(value)) setMargin(sheet, margin, number(value) * factor);
  }
}

/** A page is either fitted to pages or scaled. */
function setZoom(sheet: Sheet, given: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(given);
  const page = setup(sheet);
  if (!isAbsent(scale)) {
    const percent = integer(scale);
    if (percent < 10 || percent > 400) throw invalidArgument();
    page.fitToPage = false;
    page.scale = percent;
    return;
  }
  page.fitToPage = true;
  page.scale = 100;
  page.fitToWidth = isAbsent(horizontalFitToPages) ? 0 : integer(horizontalFitToPages);
  page.fitToHeight = isAbsent(verticalFitToPages) ? 0 : integer(verticalFitToPages);
}

function zoomOf(sheet: Sheet): Record<string, number> {
  const { fitToPage, fitToWidth, fitToHeight, scale } = setup(sheet);
  if (!fitToPage) return { scale: scale ?? 100 };
  const wide = fitToWidth ?? 1;
  const tall = fitToHeight ?? 1;
  return { ...(wide > 0 ? { horizontalFitToPages: wide } : {}), ...(tall > 0 ? { verticalFitToPages: tall } : {}) };
}

/** The library joins several print areas with `&&`. */
function areasOf(sheet: Sheet): Area[] {
  const stored = setup(sheet).printArea ?? "";
  return stored === "" ? [] : stored.split("&&").flatMap((part) => parseAddress(part)?.areas ?? []);
}

function setPrintArea(sheet: Sheet, range: unknown, host: Host): void {
  setup(sheet).printArea = formatArea(rangeArgument(range, sheet, host).area);
}

function setTitleRows(sheet: Sheet, range: unknown, host: Host): void {
  const { area } = rangeArgument(range, sheet, host);
  setup(sheet).printTitlesRow = `${area.top}:${area.bottom}`;
}

function setTitleColumns(sheet: Sheet, range: unknown, host: Host): void {
  const { area } = rangeArgument(range, sheet, host);
  setup(sheet).printTitlesColumn = `${columnLetters(area.left)}:${columnLetters(area.right)}`;
}

function titles(sheet: Sheet, stored: string | undefined, vertical: boolean) {
  const area = stored ? parseAddress(stored)?.areas[0] : undefined;
  if (!area) return null;
  const whole = vertical ? { ...area, left: 1, right: MAX_COLUMN } : { ...area, top: 1, bottom: MAX_ROW };
  return RANGE.of(new RangeTarget(sheet, whole));
}

function printAreas(sheet: Sheet) {
  const areas = areasOf(sheet);
  return areas.length > 0 ? RANGE_AREAS.of({ sheet, areas }) : null;
}

const toggle = (
  key: "blackAndWhite" | "horizontalCentered" | "verticalCentered" | "showGridLines" | "showRowColHeaders" | "draft",
) => ({
  get: (sheet: Sheet) => setup(sheet)[key],
  set: (sheet: Sheet, value: unknown) => {
    setup(sheet)[key] = flag(value);
  },
});

const TOGGLES = {
  blackAndWhite: toggle("blackAndWhite"),
  centerHorizontally: toggle("horizontalCentered"),
  centerVertically: toggle("verticalCentered"),
  printGridlines: toggle("showGridLines"),
  printHeadings: toggle("showRowColHeaders"),
  draftMode: toggle("draft"),
};

const marginGetters: NonNullable<ClassSpec<Sheet>["get"]> = Object.fromEntries(
  Object.entries(MARGINS).map(([name, margin]) => [
    name,
    (sheet: Sheet) => Math.round(marginsOf(sheet)[margin] * POINTS_PER_INCH * 1000) / 1000,
  ]),
);

const marginSetters: NonNullable<ClassSpec<Sheet>["set"]> = Object.fromEntries(
  Object.entries(MARGINS).map(([name, margin]) => [
    name,
    (sheet: Sheet, value: unknown) => setMargin(sheet, margin, number(value)),
  ]),
);

const required = <T>(value: T | null): T => {
  if (value === null) throw new ExcelError("ItemNotFound");
  return value;
};

export const PAGE_LAYOUT: ExcelClass<Sheet> = excelClass<Sheet>({
  name: "PageLayout",
  since: "1.9",
  get: {
    orientation: (sheet) => (setup(sheet).orientation === "landscape" ? "Landscape" : "Portrait"),
    paperSize: (sheet) => PAPER_SIZES[setup(sheet).paperSize ?? 1] ?? "",
    zoom: zoomOf,
    firstPageNumber: (sheet) => setup(sheet).firstPageNumber ?? "",
    printOrder: (sheet) => (setup(sheet).pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver"),
    ...marginGetters,
    ...Object.fromEntries(Object.entries(TOGGLES).map(([name, { get }]) => [name, get])),
  },
  set: {
    orientation: (sheet, value) => {
      setup(sheet).orientation = oneOf(value, ["Portrait", "Landscape"]).toLowerCase();
    },
    paperSize: (sheet, value) => {
      const name = text(value).toLowerCase();
      const size = Object.entries(PAPER_SIZES).find(([, each]) => each.toLowerCase() === name)?.[0];
      if (size === undefined) throw invalidArgument();
      setup(sheet).paperSize = Number(size);
    },
    zoom: setZoom,
    firstPageNumber: (sheet, value) => {
      if (value === "") delete setup(sheet).firstPageNumber;
      else setup(sheet).firstPageNumber = integer(value);
    },
    printOrder: (sheet, value) => {
      setup(sheet).pageOrder =
        oneOf(value, ["DownThenOver", "OverThenDown"]) === "OverThenDown" ? "overThenDown" : "downThenOver";
    },
    ...marginSetters,
    ...Object.fromEntries(Object.entries(TOGGLES).map(([name, { set }]) => [name, set])),
  },
  methods: {
    setPrintArea: (sheet, [range], host) => setPrintArea(sheet, range, host),
    setPrintTitleRows: (sheet, [range], host) => setTitleRows(sheet, range, host),
    setPrintTitleColumns: (sheet, [range], host) => setTitleColumns(sheet, range, host),
    setPrintMargins: (sheet, [unit, options]) => setPrintMargins(sheet, unit, options),
  },
  objects: { headersFooters: (sheet) => HEADERS_FOOTERS.of(sheet) },
  producers: {
    getPrintArea: (sheet) => required(printAreas(sheet)),
    getPrintAreaOrNullObject: printAreas,
    getPrintTitleRows: (sheet) => required(titles(sheet, setup(sheet).printTitlesRow, true)),
    getPrintTitleRowsOrNullObject: (sheet) => titles(sheet, setup(sheet).printTitlesRow, true),
    getPrintTitleColumns: (sheet) => required(titles(sheet, setup(sheet).printTitlesColumn, false)),
    getPrintTitleColumnsOrNullObject: (sheet) => titles(sheet, setup(sheet).printTitlesColumn, false),
  },
});
