import { cultureOf, languages, type Culture, type Language } from "../locales";
import { displayLanguage } from "../page/display-language";
import { themeNames, type ThemeName } from "../page/theme-name";
import { faultIds, type FaultId } from "./faults";
import { isWorkbookId, type WorkbookId } from "./workbooks";

/** One below the lowest supported, the lowest, and those of the last two perpetual versions of Office. */
export const apiLevels = ["1.8", "1.9", "1.14", "1.17"] as const;
export type ApiLevel = (typeof apiLevels)[number];

/** The narrowest and the widest pane in pixels. */
export const paneWidths = { min: 320, max: 600 } as const;

/** Properties of the Excel around the pane. */
export interface Choices {
  readonly culture: Culture;
  readonly theme: ThemeName;
  /** Pixels. */
  readonly width: number;
  readonly apiLevel: ApiLevel;
}

/** What the address of the page requests. */
export interface Asked {
  readonly choices: Choices;
  readonly workbook: WorkbookId;
  readonly faults: readonly FaultId[];
}

const among = <T extends string>(values: readonly T[], text: string | null): T | undefined =>
  values.find((value) => value === text);

/** Reads ?sample=retailer&lang=en-US&theme=dark&width=320&api=1.14&fault=slow,editing; defaults replace what is missing or unknown. */
export function readAddress(query: URLSearchParams, locale: string): Asked {
  const culture = among(languages.map(cultureOf), query.get("lang")) ?? cultureOf(displayLanguage(locale));
  const sample = query.get("sample") ?? "";
  const wanted = (query.get("fault") ?? "").split(",");
  return {
    choices: {
      culture,
      theme: among(themeNames, query.get("theme")) ?? "light",
      width: paneWidth(Number(query.get("width") || 400)),
      apiLevel: among(apiLevels, query.get("api")) ?? "1.17",
    },
    workbook: isWorkbookId(sample) ? sample : defaultWorkbook[displayLanguage(culture)],
    faults: faultIds.filter((id) => wanted.includes(id)),
  };
}

const defaultWorkbook: Readonly<Record<Language, WorkbookId>> = { ja: "retailer", en: "online-shop-en" };

/** The nearest whole width a pane can have. */
export const paneWidth = (pixels: number): number =>
  Number.isFinite(pixels) ? Math.min(paneWidths.max, Math.max(paneWidths.min, Math.round(pixels))) : paneWidths.min;

/** The address that requests these choices. */
export function writeAddress({ culture, theme, width, apiLevel }: Choices, workbook: WorkbookId | null): string {
  const query = new URLSearchParams(workbook ? { sample: workbook } : {});
  query.set("lang", culture);
  query.set("theme", theme);
  query.set("width", String(width));
  query.set("api", apiLevel);
  return `?${query.toString()}`;
}
