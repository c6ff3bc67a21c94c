import { manufacturer, outcomeOf } from "./support";

test.each([
  ["an id that is none", [["s1.lawyer", 1]], "s1.lawyer"],
  ["a value out of range", [["legal", -1]], "法律相談"],
  ["points that do not rise", [["legal", 3, 2, 1]], "法律相談"],
  ["a text for a number", [["legal", "高い"]], "高い"],
  ["a value left out", [["legal", null]], "パラメータ"],
  ["three columns", [["legal", 1, 2]], "4列"],
])("%s is #VALUE!, and says what is wrong", async (_, parameters, said) => {
  expect(await outcomeOf("LOSS", ["suspected-attack", "", "", manufacturer, parameters])).toMatchObject({
    ok: false,
    error: "invalidValue",
    message: expect.stringContaining(said),
  });
});
