/** What brackets after a number may say without changing it. Anything else is asked back: it may be a unit. */
const harmless: readonly RegExp[] = [
  /^(?:消費)?税(?:込|抜|別)[みき]?$/,
  /^(?:incl\.?|excl\.?|including|excluding|before|after)\s*(?:tax|vat)$/,
  /^(?:概算|概数|約|見込み?|推定|推計|目安|予定|予想|実績|決算|確定|暫定)(?:値|額)?$/,
  /^(?:approx\.?|approximately|estimated?|actual|forecast)$/,
  /^(?:単体|連結|全社|グループ全体|国内|合計|正社員|社員|職員|常勤|consolidated|non-consolidated)$/,
  /^[^\d千百十万億兆]+(?:含む|含み|込み?|除く|のみ|合計)$/,
  // the year or the day a figure is of
  /^(?:20\d\d|令和\d{1,2}|r\.?\d{1,2})(?:年度?|\/)?(?:\d{1,2}月)?期?(?:実績|決算|見込み?)?$/,
  /^(?:(?:20\d\d|令和\d{1,2}|r\.?\d{1,2})[年./])?\d{1,2}[月./](?:\d{1,2}日?|末)?\s*(?:現在|時点)$/,
];

export const isHarmless = (note: string): boolean => harmless.some((pattern) => pattern.test(note));
