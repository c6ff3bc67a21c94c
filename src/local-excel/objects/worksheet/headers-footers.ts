import { ExcelError } from "../../protocol/errors";
import { type ClassSpec, excelClass, type ExcelClass } from "../../protocol/excel-class";
import type { Sheet } from "../../xlsx/sheet";
import { flag, oneOf, text } from "../arguments";

type Pages = "odd" | "even" | "first";

interface PagesTarget {
  readonly sheet: Sheet;
  readonly pages: Pages;
}

const SECTIONS = ["left", "center", "right"] as const;
type Section = (typeof SECTIONS)[number];
const SECTION_CODES: Readonly<Record<Section, string>> = { left: "L", center: "C", right: "R" };

/** The file keeps the three sections in one text: `&Lleft&Ccentre&Rright`. */
function split(stored: string | null): Record<Section, string> {
  const sections: Record<Section, string> = { left: "", center: "", right: "" };
  let current: Section = "center";
  for (const piece of (stored ?? "").split(/(&[LCR])/)) {
    const marked = SECTIONS.find((section) => piece === `&${SECTION_CODES[section]}`);
    if (marked) current = marked;
    else sections[current] += piece;
  }
  return sections;
}

const join = (sections: Record<Section, string>): string =>
  SECTIONS.filter((section) => sections[section] !== "")
    .map((section) => `&${SECTION_CODES[section]}${sections[section]}`)
    .join("");

type Stored = "oddHeader" | "oddFooter" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter";
const storedKey = (pages: Pages, kind: "Header" | "Footer"): Stored => `${pages}${kind}`;

const members = SECTIONS.flatMap((section) =>
  (["Header", "Footer"] as const).map((kind) => ({ name: `${section}${kind}`, section, kind })),
);

const getters: NonNullable<ClassSpec<PagesTarget>["get"]> = Object.fromEntries(
  members.map(({ name, section, kind }) => [
    name,
    ({ sheet, pages }: PagesTarget) => split(sheet.native.headerFooter[storedKey(pages, kind)])[section],
  ]),
);

const setters: NonNullable<ClassSpec<PagesTarget>["set"]> = Object.fromEntries(
  members.map(({ name, section, kind }) => [
    name,
    ({ sheet, pages }: PagesTarget, value: unknown) => {
      const key = storedKey(pages, kind);
      const sections = { ...split(sheet.native.headerFooter[key]), [section]: text(value) };
      sheet.native.headerFooter[key] = join(sections) || null;
    },
  ]),
);

const HEADER_FOOTER: ExcelClass<PagesTarget> = excelClass<PagesTarget>({
  name: "HeaderFooter",
  since: "1.9",
  get: getters,
  set: setters,
});

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function stateOf({ native }: Sheet): (typeof STATES)[number] {
  const { differentFirst, differentOddEven } = native.headerFooter;
  if (differentFirst) return differentOddEven ? "FirstOddAndEven" : "FirstAndDefault";
  return differentOddEven ? "OddAndEven" : "Default";
}

const at = (pages: Pages) => (sheet: Sheet) => HEADER_FOOTER.of({ sheet, pages });

export const HEADERS_FOOTERS: ExcelClass<Sheet> = excelClass<Sheet>({
  name: "HeaderFooterGroup",
  since: "1.9",
  get: { state: stateOf, useSheetMargins: () => true, useSheetScale: () => true },
  set: {
    state: ({ native }, value) => {
      const state = oneOf(value, STATES);
      native.headerFooter.differentFirst = state.startsWith("First");
      native.headerFooter.differentOddEven = state.endsWith("OddAndEven");
    },
    // The file format allows `false`, the xlsx library does not.
    useSheetMargins: (_, value) => onlyTrue(value),
    useSheetScale: (_, value) => onlyTrue(value),
  },
  objects: {
    defaultForAllPages: at("odd"),
    oddPages: at("odd"),
    evenPages: at("even"),
    firstPage: at("first"),
  },
});

function onlyTrue(value: unknown): void {
  if (!flag(value)) throw new ExcelError("NotImplemented");
}
