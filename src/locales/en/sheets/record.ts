import type { SheetWords } from "../../shape-sheets";

export const record = {
  title: "Record of the diagnosis",
  subtitle: "Which template, engine and parameters this diagnosis rests on.",
  head: ["Item", "Value"],
  status: "Status",
  complete: "complete",
  incomplete: "incomplete",
  stale: "out of date",
  time: "Time of diagnosis",
  templateVersion: "Template version",
  engineVersion: "Engine version",
  appVersion: "Add-in version",
  parameterSet: "Parameter set",
  parameterVersion: "Parameter set version",
  inputs: "Fingerprint of inputs",
  parameters: "Fingerprint of parameters",
  differences: "Differences between engine and formulas",
  noDifferences: "none",
  notCompared: "not compared",
  differencesAt: "{count} ({cells})",
  differencesAtFirst: "{count} ({cells} and more)",
} satisfies SheetWords["record"];
