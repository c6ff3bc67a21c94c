/** What a pane learns of an Excel in Japanese that can do everything but custom functions. */
export const paneHost = {
  excel: true,
  platform: "PC",
  version: "16",
  apiLevel: "1.17",
  displayLanguage: "ja",
  theme: "light",
  sharedRuntime: true,
  customFunctions: false,
} as const;
