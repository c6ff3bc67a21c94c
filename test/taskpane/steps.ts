import type { Frame } from "playwright-core";
import { verifying } from "../support/cases";
import type { PaneLanguage } from "./words";

export const goTo = (pane: Frame, tab: string): Promise<void> =>
  pane.getByRole("tab", { name: tab, exact: true }).click();

/** Runs the distribution shown to its end: for as many years as it is set to when verifying, else for fewer. */
export async function runDistribution(
  pane: Frame,
  words: PaneLanguage,
  years: number | null = verifying ? null : 10_000,
): Promise<void> {
  if (years !== null) await pane.getByRole("combobox", { name: words.distribution.years }).selectOption(`${years}`);
  await pane.getByRole("button", { name: words.distribution.run, exact: true }).click();
  await pane.getByText(words.distribution.finished).waitFor();
  await pane.getByText(words.distribution.tornado).waitFor();
}

/** Goes to the diagnosis and presses its button; does not wait for what comes of it. */
export async function pressDiagnose(pane: Frame, words: PaneLanguage): Promise<void> {
  await goTo(pane, words.tabs.diagnose);
  await pane.getByRole("button", { name: words.diagnose, exact: true }).click();
}

/** Chooses a file in the pane as a person does; `label`: of its field, where the view has several. */
export const chooseFile = (pane: Frame, name: string, text: string, label?: string): Promise<void> =>
  pane
    .locator(label === undefined ? "input[type=file]" : `input[type=file][aria-label="${label}"]`)
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
