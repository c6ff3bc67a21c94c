import type { PaneWords } from "../../shape-pane";

export const settings: PaneWords["settings"] = {
  title: "Settings",
  language: "Language",
  languageNote: "The language of this pane. Result sheets keep the language of the first diagnosis.",
  languageAuto: "As in Excel",
  unit: "Unit of amounts",
  live: "Results in this pane follow every change of an input",
  liveNote: "Amounts and frequencies on the sheets are formulas, so they always follow.",
  name: "Name for the log",
  nameNote: "Kept on this computer only.",
  versions: "Versions and fingerprints",
  rows: {
    app: "Add-in",
    engine: "Engine",
    template: "Template",
    excel: "Excel",
    api: "ExcelApi",
    parameters: "Parameters",
    inputs: "Input fingerprint",
    parameterPrint: "Parameter fingerprint",
  },
  unknown: "–",
  copy: "Copy details",
  copied: "Copied.",
  copyFailed: "That could not be copied. Please select the text below and copy it.",
  copyNote: "Versions, Excel and error numbers only; no customer information.",
  details: "Details",
  legal:
    "This diagnosis is a technical indication, not an insurance quotation. Nothing in your workbook is sent anywhere.",
  introduce: "Show the introduction again",
};
