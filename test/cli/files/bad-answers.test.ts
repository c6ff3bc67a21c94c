import { expectRefused } from "../expect-refused";

describe("answers that do not fit", () => {
  test.each([
    ["no JSON", "{customer: 1}", "KK-5010"],
    ["not UTF-8", Uint8Array.from([0x7b, 0xff, 0x7d]), "KK-5010"],
    ["an unknown id", { profile: { revenu: 1 }, answers: {} }, "KK-5011"],
    ["an unknown question", { profile: {}, answers: { Z99: "none" } }, "KK-5011"],
    ["no profile", { answers: {} }, "KK-5012"],
    ["a list", [], "KK-5012"],
    ["a date that is none", { date: "2026-02-31", profile: {}, answers: {} }, "KK-5012"],
    ["an answer that is no text", { profile: {}, answers: { G01: 1 } }, "KK-5012"],
    ["a customer's name as long as a book", { customer: "あ".repeat(2001), profile: {}, answers: {} }, "KK-5013"],
    ["a profile value as long", { profile: { peak: "a".repeat(2001) }, answers: {} }, "KK-5013"],
    ["a profile value that is none", { profile: { staff: [40] }, answers: {} }, "KK-5012"],
  ])("%s", async (_, content, number) => {
    const bytes = typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content);
    await expectRefused("answers.json", bytes, number);
  });
});
