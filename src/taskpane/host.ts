import type { Language } from "../locales";
import { displayLanguage as languageFor } from "../page/display-language";
import type { ThemeName } from "../page/theme-name";

/** The Excel that the pane runs in. */
export interface HostFacts {
  readonly excel: boolean;
  /** As Office.js names it: PC, Mac, OfficeOnline; empty outside Excel. */
  readonly platform: string;
  readonly version: string;
  /** The highest ExcelApi requirement set there is, such as 1.14; empty below 1.1. */
  readonly apiLevel: string;
  readonly displayLanguage: Language;
  readonly theme: ThemeName;
  /** Whether pane and ribbon commands share one runtime. */
  readonly sharedRuntime: boolean;
  /** Whether Excel has custom functions. Without a shared runtime they run in a page of their own. */
  readonly customFunctions: boolean;
}

/** Requirement sets of Excel so far, from the highest. Versions are texts: 1.10 comes after 1.9. */
const apiLevels = Array.from({ length: 20 }, (_, index) => `1.${20 - index}`);

/** The lowest requirement set the add-in works with. */
export const requiredApi = "1.9";

/** Waits for Office.js. It may never answer: after ten seconds the page's first script shows a notice. */
export async function hostReady(): Promise<HostFacts> {
  const { host } = await Office.onReady();
  // in a plain browser Office.js answers that there is no host
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return nowhere(navigator.language);
  const { requirements, displayLanguage, diagnostics, platform } = Office.context;
  const supports = (set: string, version: string): boolean => requirements.isSetSupported(set, version);
  return {
    excel: true,
    platform: String(platform),
    version: diagnostics.version,
    apiLevel: apiLevels.find((level) => supports("ExcelApi", level)) ?? "",
    displayLanguage: languageFor(displayLanguage),
    theme: themeOf(Office.context.officeTheme),
    sharedRuntime: supports("SharedRuntime", "1.1"),
    customFunctions: supports("CustomFunctionsRuntime", "1.1"),
  };
}

const nowhere = (locale: string): HostFacts => ({
  excel: false,
  platform: "",
  version: "",
  apiLevel: "",
  displayLanguage: languageFor(locale),
  theme: themeOf(undefined),
  sharedRuntime: false,
  customFunctions: false,
});

/** Office's theme; the system's if Office does not say. */
export function themeOf(office: Office.OfficeTheme | undefined): ThemeName {
  if (!office?.bodyBackgroundColor) return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const { bodyBackgroundColor: back, bodyForegroundColor: fore } = office;
  if (luminance(back) === 0 && luminance(fore) === 1) return "contrast";
  return luminance(back) < 0.5 ? "dark" : "light";
}

/** Of #RRGGBB, from 0 black to 1 white. */
function luminance(color: string): number {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (digits === undefined) return 1;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
