import type { ParameterWords } from "../shape-parameters";

const secondHand = "（紹介記事による）";

/** Only what was read: works known from press articles say so. */
export const bases = {
  assumption: { short: "前提", citation: "前提（専門的な判断による値。裏付けとなる調査はない）" },
  standard: { short: "標準的な形状", citation: "修正PERT分布（Vose）の標準的な形状" },
  convention: {
    short: "慣行",
    citation:
      "実務の慣行や取り決め（1日と1か月の所定労働時間、告知書で事故歴を問う年数、確率のあることを金額に含める基準）",
  },
  scenario: { short: "シナリオ", citation: "東京海上日動火災保険「簡易リスク診断サービス」のシナリオの概要" },
  column: {
    short: "コラム事例",
    citation: "WEEDS Traceのコラム「サイバー保険とは？個人情報漏えいのリスク対策」の約10万人分の事例",
  },
  practice: {
    short: "実例",
    citation: "見舞金の実例（Yahoo! BB、ローソン、ベネッセの500円、サウンドハウスの1,000円）",
  },
  jnsa2021: {
    short: "JNSA 2021",
    citation: `日本ネットワークセキュリティ協会（JNSA）「インシデント損害額調査レポート 2021年版」${secondHand}`,
  },
  jnsa2024: {
    short: "JNSA 2024",
    citation: `日本ネットワークセキュリティ協会（JNSA）「インシデント損害額調査レポート 第2版」2024年${secondHand}`,
  },
  jnsaJo: {
    short: "JNSA JOモデル",
    citation: `日本ネットワークセキュリティ協会（JNSA）個人情報漏えいの想定損害賠償額の算定式（JOモデル）2017年版${secondHand}`,
  },
  ipa2025: {
    short: "IPA 2025",
    citation: `情報処理推進機構（IPA）「2024年度 中小企業における情報セキュリティ対策に関する実態調査」2025年${secondHand}`,
  },
  ipa2006: {
    short: "IPA 2006",
    citation: `情報処理推進機構（IPA）SQLインジェクションの被害額の調査 2006年${secondHand}`,
  },
  ppc2024: {
    short: "個人情報保護委員会 2024",
    citation: `個人情報保護委員会 2024年度の漏えい等の報告件数${secondHand}`,
  },
  kaspersky: { short: "カスペルスキー", citation: `カスペルスキー DDoS攻撃の被害の調査 2014年から2017年${secondHand}` },
  tdb: {
    short: "帝国データバンク 2025",
    citation: `帝国データバンク サイバー攻撃に関する実態調査 2025年${secondHand}`,
  },
  kakaku2005: {
    short: "価格.com 2005",
    citation: `カカクコム 価格.comの不正アクセスによる停止（2005年5月）の公表値${secondHand}`,
  },
  courts: {
    short: "裁判例",
    citation: `裁判例（宇治市、早稲田大学、TBC、Yahoo! BB、ベネッセ）1998年から2023年${secondHand}`,
  },
  benesse: { short: "ベネッセ", citation: `ベネッセの漏えい（2014年）の訴訟に参加した人の割合 約0.04%${secondHand}` },
  appi: {
    short: "個人情報保護法",
    citation: "個人情報の保護に関する法律と同施行規則（個人情報保護委員会）2025年10月1日施行の改正規則まで",
  },
  sophos2024: {
    short: "Sophos 2024",
    citation: "Sophos バックアップの被害がランサムウェアの復旧費用に与える影響の調査 2024年",
  },
  npa: {
    short: "警察庁",
    citation: `警察庁 ランサムウェアの被害の件数、費用、復旧までの期間 2022年から2025年${secondHand}`,
  },
  smeAgency2021: { short: "中小企業庁 2021", citation: "中小企業庁 中小企業・小規模事業者の数（2021年6月時点）" },
  trendMicro2024: {
    short: "トレンドマイクロ 2024",
    citation: `トレンドマイクロ サイバー攻撃による法人の被害の調査 2024年${secondHand}`,
  },
  netDiligence2025: {
    short: "NetDiligence 2025",
    citation: `NetDiligence サイバー保険の支払の調査 2025年${secondHand}`,
  },
  bandwidth2021: {
    short: "Bandwidth 2021",
    citation: `Bandwidth DDoS攻撃（2021年9月）による減収の公表値${secondHand}`,
  },
  premiums: { short: "公表保険料", citation: "損害保険ジャパン サイバー保険の業種別の保険料例" },
  aioi: { short: "あいおい 損害例", citation: "あいおいニッセイ同和損害保険 サイバー保険の損害額の例" },
  ecSurvey2022: {
    short: "ECサイト調査 2022",
    citation: `個人情報保護委員会とIPAによるECサイトの漏えいの調査（2022年）と構築・運用の手引き${secondHand}`,
  },
  gdo2008: {
    short: "GDO 2008",
    citation: `ゴルフダイジェスト・オンライン 不正アクセスによる停止（2008年）の公表値${secondHand}`,
  },
  disclosures: {
    short: "開示事例",
    citation: `ランサムウェアの被害の開示（カシオ計算機、大阪急性期・総合医療センター、KADOKAWA、関通）${secondHand}`,
  },
  tokioMarine: {
    short: "東京海上日動 補償",
    citation:
      "東京海上日動火災保険 サイバーリスク保険の補償の内容（コンピュータシステム中断の限度額は、代理店レインフォレストの紹介）",
  },
  mitsuiSumitomo: {
    short: "三井住友海上 引受",
    citation: "三井住友海上火災保険 サイバープロテクターの引受けの条件",
  },
} satisfies ParameterWords["bases"];
