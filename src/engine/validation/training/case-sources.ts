import type { ConfidenceMark } from "../../cover/price/tariff-points";

interface CaseSource {
  readonly mark: ConfidenceMark;
  /** None where the second edition's specification names the figure without a page. */
  readonly pages: readonly string[];
}

export type CaseSourceId =
  | "column"
  | "storeCard"
  | "msExample"
  | "aioiExample"
  | "broadband"
  | "jnsaSurvey"
  | "tableware"
  | "sompoExample"
  | "giajExample"
  | "kakaku"
  | "golf"
  | "voice"
  | "kasperskySurvey"
  | "zayoReport"
  | "publisher"
  | "hospital"
  | "engineers"
  | "watches"
  | "warehouse"
  | "supermarket"
  | "npaSurvey2022"
  | "npaSurvey2025"
  | "netDiligence";

/** Where a case's figure was read, and how sure it is. */
export const caseSources: Readonly<Record<CaseSourceId, CaseSource>> = {
  column: { mark: "seed", pages: [] },
  storeCard: { mark: "VS", pages: ["https://www.eureka-japan.co.jp/ansin-jp/info/news_detail.php?page=32"] },
  msExample: { mark: "VP", pages: ["https://cyber-protector.com/example"] },
  // its yen signs are garbled: read as 5 + 6 + 25 + 3 + 5 + 50 million
  aioiExample: { mark: "VP", pages: ["https://ad-cybersecurity.com/fee/"] },
  broadband: { mark: "VS", pages: ["https://digioka.libnet.pref.okayama.jp/detail-jp/id/ref/M2008030721310266100"] },
  jnsaSurvey: {
    mark: "VS",
    pages: [
      "https://www.newton-consulting.co.jp/itilnavi/flash/id=6847",
      "https://www.newton-consulting.co.jp/itilnavi/flash/id=8607",
    ],
  },
  tableware: { mark: "VS", pages: ["https://gamebiz.jp/news/294127"] },
  sompoExample: { mark: "VP", pages: ["https://sompo-japan-cyber.jp/fee"] },
  giajExample: { mark: "unseen", pages: [] },
  kakaku: { mark: "VS", pages: ["https://japan.cnet.com/article/20084522/"] },
  golf: { mark: "VS", pages: ["http://itpro.nikkeibp.co.jp/article/COLUMN/20110307/358055/"] },
  voice: {
    mark: "VS",
    pages: ["https://blockblink.com/bandwidth-ceo-tech-firm-didnt-pay-ransom-during-ddos-hit.html"],
  },
  kasperskySurvey: {
    mark: "VS",
    pages: ["https://msspalert.com/news/kaspersky-lab-study-average-cost-of-enterprise-ddos-attack-totals-2m"],
  },
  zayoReport: {
    mark: "VS",
    pages: [
      "https://www.lightwaveonline.com/business/article/14305192/new-data-from-zayo-reveals-an-increase-in-ddos-attack-intensity-in-2023",
      "https://www.01net.it/ai-adoption-and-iot-proliferation-fuel-82-spike-in-ddos-attacks-in-2024-according-to-zayo/",
    ],
  },
  publisher: {
    mark: "VS",
    pages: [
      "https://news-pic.com/news/business/article-356825",
      "https://www.itmedia.co.jp/news/articles/2505/08/news183.html",
    ],
  },
  hospital: { mark: "VS", pages: ["https://ht-watch.com/2025/08/102022.html"] },
  engineers: { mark: "VS", pages: ["https://www.itmedia.co.jp/news/articles/2109/17/news149.html"] },
  watches: { mark: "VS", pages: ["https://dempa-digital.com/article/611967"] },
  warehouse: { mark: "VS", pages: ["https://rocket-boys.co.jp/11127/"] },
  // the second is an investors' board
  supermarket: { mark: "VS", pages: ["https://rocket-boys.co.jp/11127/", "https://kabuline.com/stock/code/9069"] },
  npaSurvey2022: { mark: "VS", pages: ["https://risktaisaku.com/articles/-/77715"] },
  npaSurvey2025: { mark: "VS", pages: ["https://news.livedoor.com/topics/detail/30748678/"] },
  netDiligence: {
    mark: "VS",
    pages: ["https://www.accountingtoday.com/news/large-orgs-are-only-2-of-cyber-claims-but-51-of-costs"],
  },
};
