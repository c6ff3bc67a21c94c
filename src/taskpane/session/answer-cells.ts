import { locate } from "../../workbook/model/locator";
import { inputNames } from "../../workbook/model/input-names";
import { firstEditionNames } from "../../workbook/model/second-edition";
import type { Reading } from "./state";

/** What the input cells of the hearing sheet hold, as a text that can be compared. */
export function answersText(reading: Reading | null): string {
  if (!reading || reading.kind === "none") return "";
  const locator = locate(reading.snapshot);
  return JSON.stringify([...inputNames, ...firstEditionNames].map((name) => locator.value(name)));
}
