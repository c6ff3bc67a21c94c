import { appVersion } from "../../../src/workbook/app-version";
import { kikitori, numbersIn } from "../support";

test.each([
  ["no command", [], "KK-5003"],
  ["an unknown command", ["diagnoze", "a.xlsx"], "KK-5001"],
  ["an unknown option", ["diagnose", "a.xlsx", "--jason"], "KK-5002"],
  ["an option of another command", ["template", "-o", "a.xlsx", "--json"], "KK-5002"],
  ["no input", ["diagnose"], "KK-5003"],
  ["two inputs", ["diagnose", "a.xlsx", "b.xlsx"], "KK-5004"],
  ["an argument where none is due", ["parameters", "all"], "KK-5004"],
  ["an option without its value", ["diagnose", "a.xlsx", "-o"], "KK-5003"],
  ["an option for a value", ["diagnose", "a.xlsx", "-o", "--json"], "KK-5003"],
  ["a negative number for a value", ["simulate", "a.xlsx", "--seed", "-1"], "KK-5005"],
  ["an option twice", ["diagnose", "a.xlsx", "--json", "--json"], "KK-5004"],
  ["a value for a switch", ["diagnose", "a.xlsx", "--json=yes"], "KK-5004"],
  ["an unknown language", ["template", "-o", "a.xlsx", "--lang", "fr"], "KK-5005"],
  ["an output that is no workbook", ["diagnose", "a.xlsx", "-o", "a.xls"], "KK-5005"],
  ["a template without an output", ["template"], "KK-5003"],
  ["an unknown schema", ["schema", "answer"], "KK-5005"],
])("%s is wrong usage: exit 2, one line, nothing on stdout", async (_, args, number) => {
  const ran = await kikitori(args);
  expect([ran.code, ran.out, ran.errors.length, numbersIn(ran)]).toEqual([2, "", 1, [number]]);
});

describe("help", () => {
  test("goes to stdout, in the language asked for or the machine's", async () => {
    const japanese = await kikitori(["--help"]);
    expect([japanese.code, japanese.errors]).toEqual([0, []]);
    expect(japanese.out).toContain("使い方\n  kikitori template --lang ja|en -o sheet.xlsx\n");
    const english = await kikitori(["-h"], { locale: "en-US" });
    expect(english.out).toContain("Exit codes\n  0  done, even with warnings\n");
    expect((await kikitori(["diagnose", "--help", "--lang", "en"])).out).toBe(english.out);
    expect((await kikitori(["--help", "--lang=ja"], { locale: "en-US" })).out).toBe(japanese.out);
  });

  test("names every command, option and exit code", async () => {
    const { out } = await kikitori(["--help"]);
    for (const word of ["template", "diagnose", "parameters", "schema", "-o, --output FILE", "--json", "--lang ja|en"])
      expect(out).toContain(word);
    for (const code of [0, 1, 2, 3]) expect(out).toMatch(new RegExp(`^  ${code}  \\S`, "m"));
  });
});

test("the version is package.json's", async () => {
  expect(await kikitori(["--version"])).toEqual({ code: 0, out: `${appVersion}\n`, errors: [] });
});

test("wrong usage is told in the machine's language, or the one asked for", async () => {
  expect((await kikitori(["nonsense"], { locale: "en_GB.UTF-8" })).errors[0]).toContain(
    'There is no command "nonsense"',
  );
  expect((await kikitori(["nonsense"])).errors[0]).toContain("コマンド「nonsense」はありません");
  expect((await kikitori(["nonsense", "--lang", "en"])).errors[0]).toContain("There is no command");
});
