import type { Frame } from "playwright-core";
import type { PaneLanguage } from "./words";

export const goTo = (pane: Frame, tab: string): Promise<void> =>
  pane.getByRole("tab", { name: tab, exact: true }).click();

/** Runs the distribution shown, as it is set, to its end. */
export async function runDistribution(pane: Frame, words: PaneLanguage): Promise<void> {
  await pane.getByRole("button", { name: words.distribution.run, exact: true }).click();
  await pane.getByText(words.distribution.finished).waitFor();
  await pane.getByText(words.distribution.tornado).waitFor();
}

/** Goes to the diagnosis and presses its button; does not wait for what comes of it. */
export async function pressDiagnose(pane: Frame, words: PaneLanguage): Promise<void> {
  await goTo(pane, words.tabs.diagnose);
  await pane.getByRole("button", { name: words.diagnose, exact: true }).click();
}

/** Chooses a file in the pane as a person does. */
export const chooseFile = (pane: Frame, name: string, text: string): Promise<void> =>
  pane.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
