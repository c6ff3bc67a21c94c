import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { verifying } from "./cases";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 AA, and what axe's makers advise besides. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds in the page, or the frame, itself; its own frames are other pages. */
export async function axeFaults(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(axe);
  // a button on its way from one colour to another has neither
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  );
  // the marks Fluent catches the focus with are no part of what is read
  const context = { exclude: [["iframe"], ["[data-tabster-dummy]"]] };
  const { violations } = (await page.evaluate(
    ([where, runOnly]) =>
      (window as unknown as { axe: { run: (context: object, options: object) => Promise<unknown> } }).axe.run(where, {
        iframes: false,
        runOnly,
      }),
    [context, rules] as const,
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

type Look = readonly [language: "ja-JP" | "en-US", theme: "light" | "dark" | "contrast"];

const everyLook = (["ja-JP", "en-US"] as const).flatMap((language) =>
  (["light", "dark", "contrast"] as const).map((theme): Look => [language, theme]),
);

/** Languages and themes a page is looked at in: all of them when verifying, else one; the tests of the states go through the others. */
export const looks: readonly Look[] = verifying ? everyLook : [["en-US", "dark"]];
