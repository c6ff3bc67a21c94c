import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { ThemeName } from "./theme-name";

/** Fluent's own faces, and after them those that Japanese is read in. */
const fontFamilyBase =
  '"Segoe UI", "Yu Gothic UI", "Meiryo", -apple-system, "Hiragino Sans", "Noto Sans CJK JP", sans-serif';

/** Fluent's themes by the names this product gives them. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};
