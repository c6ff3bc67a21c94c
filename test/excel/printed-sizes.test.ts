import { languages } from "../../src/locales";
import { scaleToFit } from "../../src/workbook/model/paper";
import { everyLayout } from "../workbook/every-layout";

/** Points that can be read on paper. */
const least = 7;

const printed = languages.flatMap((language) =>
  everyLayout(language)
    .filter(({ visibility }) => visibility === "Visible")
    .map((layout) => [language, layout.name, layout] as const),
);

test.each(printed)("%s, %s: what is printed can be read", (_, __, layout) => {
  const sizes = layout.blocks.flatMap(({ styles }) => styles.flatMap(({ style: { size } }) => size ?? []));
  expect((Math.min(...sizes) * scaleToFit(layout)) / 100).toBeGreaterThanOrEqual(least);
});
