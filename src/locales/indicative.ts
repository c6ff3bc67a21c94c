import type { IndicativeReason } from "../engine";
import type { NoticeWords } from "./shape-terms";

/** Why figures are no more than indicative, in a sentence. */
export const indicativeText = (reason: IndicativeReason, notices: NoticeWords): string =>
  ({ answers: notices.indicativeAnswers, profile: notices.indicativeProfile })[reason];
