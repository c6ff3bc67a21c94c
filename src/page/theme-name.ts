export const themeNames = ["light", "dark", "contrast"] as const;
/** A theme, as this product names it. */
export type ThemeName = (typeof themeNames)[number];
