import type { BrowserContextOptions, Page } from "playwright-core";

/** What the pane's page says where Excel, its library or the browser is missing. */
export interface Notice {
  readonly id: string;
  readonly options?: BrowserContextOptions;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly after?: (page: Page) => Promise<unknown>;
  readonly ja: readonly string[];
  readonly en: readonly string[];
}

const explorer = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";

export const notices: readonly Notice[] = [
  {
    id: "plain-browser",
    ja: ["KK-4015", "ここはExcelの中ではありません。"],
    en: ["KK-4015", "This page is not inside Excel."],
  },
  {
    id: "old-browser",
    options: { userAgent: explorer },
    ja: ["KK-4013", "このExcelの画面部品では動きません"],
    en: ["KK-4013", "Internet Explorer"],
  },
  {
    id: "library-blocked",
    before: (page) => page.route("**/office-js/office.js", (route) => route.abort()),
    ja: ["KK-4014", "必要なファイルを読み込めません"],
    en: ["KK-4014", "files"],
  },
  {
    id: "part-blocked",
    before: (page) => page.route(/\/js\/taskpane\./, (route) => route.abort()),
    ja: ["KK-4014", "必要なファイルを読み込めません"],
    en: ["KK-4014", "files"],
  },
  {
    id: "excel-silent",
    before: async (page) => {
      await page.clock.install();
      const body = "window.Office = { onReady: function () { return new Promise(function () {}); } };";
      await page.route("**/office-js/office.js", (route) => route.fulfill({ contentType: "text/javascript", body }));
    },
    after: (page) => page.clock.fastForward(10_500),
    ja: ["KK-4011", "Excelからの返事がありません"],
    en: ["KK-4011", "10 seconds"],
  },
];
