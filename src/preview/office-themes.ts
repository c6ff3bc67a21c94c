import type { OfficeTheme } from "../local-excel/transport/browser";
import type { ThemeName } from "../page/theme-name";

/** Office's colours, as add-ins get them, in its themes White and Black and in a contrast theme of Windows. */
export const officeThemes: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#262626",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#444444",
    controlForegroundColor: "#FFFFFF",
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
  },
};
