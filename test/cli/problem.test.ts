import { failOn, problemLine, type CommandFailure } from "../../src/cli/problem";

const issue = { code: "languageUnknown", received: "fr", known: ["ja", "en"] } as const;
const numberAndMessage = /^KK-\d{4}: .*fr/;

test("a line names file, sheet and cell as far as they are known, then number and message", () => {
  const place = { sheet: "ヒアリングシート", cell: "C5" };
  const start = (given: object): string => problemLine({ issue, ...given }, "en").split("KK-")[0] ?? "";
  expect(start({ file: "a.xlsx", place })).toBe("a.xlsx: ヒアリングシート!C5: ");
  expect(start({ file: "a.xlsx", place: { sheet: "記録" } })).toBe("a.xlsx: 記録: ");
  expect(start({ file: "a.xlsx" })).toBe("a.xlsx: ");
  expect(start({ place })).toBe("ヒアリングシート!C5: ");
  expect(problemLine({ issue }, "en")).toMatch(numberAndMessage);
  expect(problemLine({ issue, file: "" }, "en")).toMatch(numberAndMessage);
});

test("a command goes on where there is no problem, and ends with 1 where there is one", () => {
  expect(() => failOn([], "ja")).not.toThrow();
  const failed = (() => {
    try {
      failOn([{ issue }], "ja");
      return null;
    } catch (error) {
      return error as CommandFailure;
    }
  })();
  expect(failed).toMatchObject({ exit: 1, problems: [{ issue }], language: "ja" });
});
