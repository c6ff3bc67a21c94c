import type { RetiredQuestionWords } from "../shape";

/** As sheets of the time have them: never changed. */
export const retiredQuestions = {
  S07: {
    short: "Backup",
    options: {
      tested: "Offline or immutable; restore tested yearly",
      protected: "Offline or immutable; restore not tested",
      online: "Only where they are always connected",
      none: "No backups",
    },
  },
} satisfies RetiredQuestionWords;
