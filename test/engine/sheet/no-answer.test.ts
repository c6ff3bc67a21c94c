import { understandNoAnswer } from "../../../src/engine/sheet/no-answer";

const unknown = { meaning: "unknown", note: "" };
const notApplicable = { meaning: "notApplicable", note: "" };

test.each([
  ...[
    "不明",
    " 不明 ",
    "不明。",
    "「不明」",
    "（不明）",
    "不明です",
    "不明のため",
    "分からない",
    "わからない",
    "わかりません",
  ],
  ...["分かりません。", "未確認", "確認中", "Unknown", "ｕｎｋｎｏｗｎ", "Don't know.", "don’t know", "?", "？？"],
  ...["不明（未確認）"],
])("%p: nobody knows", (text) => {
  expect(understandNoAnswer(text)).toEqual(unknown);
});

test.each([
  ...[
    "N/A",
    "n/a",
    "Ｎ／Ａ",
    "N.A.",
    "NA",
    "該当なし",
    "該当無し",
    "該当なし。",
    "該当 なし",
    "非該当",
    "対象外",
    "対象外です",
  ],
  ...[
    "（該当なし）",
    "【対象外】",
    "なし（対象外）",
    "無し(該当なし)",
    "該当なし（対象外）",
    "該当なし（なし）",
    "Not applicable",
  ],
])("%p: it does not apply", (text) => {
  expect(understandNoAnswer(text)).toEqual(notApplicable);
});

test.each(["なし", "無し。", "（なし）", "None", "ゼロ"])("%p: there is none", (text) => {
  expect(understandNoAnswer(text)).toEqual({ meaning: "none", note: "" });
});

test("what the brackets add is kept as it was written", () => {
  expect(understandNoAnswer("該当なし（無線LANなし）")).toEqual({ meaning: "notApplicable", note: "無線LANなし" });
  expect(understandNoAnswer("不明(約3,000人?)")).toEqual({ meaning: "unknown", note: "約3,000人" });
});

test.each([
  ...[
    "",
    "検討中",
    "検討中（不明）",
    "未定",
    "対策なし",
    "なし（不明）",
    "該当なし（不明）",
    "不明（該当なし）",
    "不明確",
    "-",
    "―",
  ],
  ...["はい", "該当", "該当なしではない", "300人（不明）", "constructor"],
])("%p is none of them for certain", (text) => {
  expect(understandNoAnswer(text)).toBeNull();
});
