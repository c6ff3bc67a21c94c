import { languages, message } from "../../src/locales";
import { issueNumber, type Issue } from "../../src/issues";
import { messagesWithPlaces } from "./places";
import { samples } from "./samples";

/** Such as --untouched or -o: what is typed after a command. */
const option = /(^|[\s「"“(（])--?[a-z]/;

test.each(languages)(
  "%s: only messages of the command line itself name its options where the pane shows them",
  (language) => {
    const named = Object.values<Issue>(samples)
      .filter(({ code }) => !issueNumber(code).startsWith("KK-5"))
      .filter(({ code }) => option.test(messagesWithPlaces(language)[code] ?? ""));
    expect(named).toEqual([]);
  },
);

test("a sheet nobody filled in is diagnosed once more in the pane, and by an option on the command line", () => {
  const said = (reader: "pane" | "commandLine") =>
    languages.map((language) => message(language, samples.untouched, {}, reader));
  const [ja, en] = said("pane");
  expect(ja).toMatch(/それでも診断するときは、もう一度診断してください。$/);
  expect(en).toMatch(/To diagnose all the same, press Diagnose once more\.$/);
  const [jaLine, enLine] = said("commandLine");
  expect(jaLine).toMatch(/それでも診断するときは、「--untouched」を付けて、もう一度実行してください。$/);
  expect(enLine).toMatch(/To diagnose all the same, run the command once more with --untouched\.$/);
  expect(message("ja", samples.untouched)).toBe(ja);
});

test("the answers of a copy are chosen in the pane, and copied on the command line", () => {
  const copies = samples.severalHearingSheets;
  expect(message("ja", copies)).toMatch(/写しの回答を使うときは、「シート」の画面でその写しを選んでください。$/);
  expect(message("en", copies)).toMatch(/To use the answers of a copy, choose it in the view “Sheet”\.$/);
  expect(message("ja", copies, {}, "commandLine")).toMatch(/に写してください。$/);
});
