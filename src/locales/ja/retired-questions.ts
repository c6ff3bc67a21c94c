import type { RetiredQuestionWords } from "../shape";

/** As sheets of the time have them: never changed. */
export const retiredQuestions = {
  S07: {
    short: "バックアップ",
    options: {
      tested: "切り離すか書換不可で保管、毎年復元を試す",
      protected: "切り離すか書換不可で保管（試験なし）",
      online: "常につながった場所だけに保管している",
      none: "バックアップを取っていない",
    },
  },
} satisfies RetiredQuestionWords;
