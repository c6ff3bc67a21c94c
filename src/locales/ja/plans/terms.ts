import type { PlanWords } from "../../shape-plans";

export const terms: PlanWords["terms"] = {
  "liability.covered": { name: "①を補償する", meaning: "損害賠償金と争訟費用を支払の対象にするかどうかです。" },
  "liability.limit": {
    name: "①の支払限度額",
    meaning: "1請求または1事故につき、①として支払う最も大きい額です。空欄は限度なしです。",
  },
  "liability.deductible": { name: "①の免責金額", meaning: "1請求または1事故につき、お客さまが負担する額です。" },
  "liability.payRatio": { name: "①の縮小支払割合", meaning: "損害額のうち支払う割合です。" },
  "liability.defence": { name: "争訟費用の扱い", meaning: "争訟費用が①の支払限度額を使うかどうかです。" },
  "response.covered": {
    name: "②を補償する",
    meaning: "調査、通知、相談窓口、復旧などの費用を支払の対象にするかどうかです。",
  },
  "response.limit": {
    name: "②の支払限度額",
    meaning: "1事故につき、②として支払う最も大きい額です。空欄は限度なしです。",
  },
  "response.deductible": { name: "②の免責金額", meaning: "1事故につき、②の費用からお客さまが負担する額です。" },
  "response.payRatio": { name: "②の縮小支払割合", meaning: "②の費用のうち支払う割合です。" },
  "response.period": {
    name: "事故対応期間",
    meaning: "事故の発見からこの日数までに生じた費用を支払います。空欄は期限なしです。",
  },
  "response.aggregate": { name: "②と総支払限度額", meaning: "②の支払が、保険期間中総支払限度額を使うかどうかです。" },
  "response.aggregateLimit": {
    name: "②の保険期間中支払限度額",
    meaning: "②を別枠とする場合に、保険期間を通じて②として支払う最も大きい額です。空欄は限度なしです。",
  },
  "interruption.covered": { name: "③を補償する", meaning: "喪失利益と営業継続費用を支払の対象にするかどうかです。" },
  "profit.limit": {
    name: "利益損害の支払限度額",
    meaning: "1事故につき、喪失利益として支払う最も大きい額です。空欄は限度なしです。",
  },
  "profit.deductible": { name: "利益損害の免責金額", meaning: "1事故につき、喪失利益からお客さまが負担する額です。" },
  "extraExpense.limit": {
    name: "営業継続費用の支払限度額",
    meaning: "1事故につき、営業継続費用として支払う最も大きい額です。空欄は限度なしです。",
  },
  "extraExpense.deductible": {
    name: "営業継続費用の免責金額",
    meaning: "1事故につき、営業継続費用からお客さまが負担する額です。",
  },
  "interruption.payRatio": { name: "③の縮小支払割合", meaning: "③の損害額のうち支払う割合です。" },
  "interruption.period": {
    name: "約定復旧期間",
    meaning: "停止の開始からこの日数までの損害を支払います。空欄は期限なしです。",
  },
  "interruption.waiting": { name: "免責時間", meaning: "停止のうち、支払の対象にしない時間です。" },
  "interruption.waitingKind": {
    name: "免責時間の型",
    meaning: "免責時間を停止の時間から差し引くか、途切れない停止が超えたときに最初から支払うかです。",
  },
  "sublimit.restoration": {
    name: "復旧費用の限度額",
    meaning: "データ、サーバー、PCの復旧費用として支払う最も大きい額です。②の内枠です。",
  },
  "sublimit.litigation": {
    name: "訴訟対応費用の限度額",
    meaning: "争訟費用として支払う最も大きい額です。①の内枠です。",
  },
  "sublimit.giftPerPerson": {
    name: "見舞金の1人あたり限度額",
    meaning: "見舞金として被害者1人につき支払う最も大きい額です。",
  },
  "sublimit.dependency": {
    name: "依存先停止の限度額",
    meaning: "委託先やクラウドの停止による損害として支払う最も大きい額です。",
  },
  "emergency.limit": {
    name: "緊急対応費用の限度額",
    meaning: "おそれだけで攻撃が確認されなかった場合の、②の支払の上限です。",
  },
  "emergency.payRatio": {
    name: "緊急対応費用の縮小支払割合",
    meaning: "おそれだけで攻撃が確認されなかった場合に、②の費用のうち支払う割合です。",
  },
  "emergency.externalReport": {
    name: "緊急対応費用の外部通報要件",
    meaning:
      "公的機関など外部からの通報があった場合だけ緊急対応費用を支払います。シナリオは通報から始まるため、金額は変わりません。",
  },
  "share.internal": {
    name: "社内対応の支払対象割合",
    meaning: "社内対応の費用のうち、通常の賃金を超える部分の割合です。",
  },
  "share.improvement": {
    name: "再発防止費用の支払対象割合",
    meaning: "改善投資のうち、再発防止費用として支払う割合です。",
  },
  "option.voluntaryShutdown": { name: "自主停止", meaning: "おそれの段階で自ら止めた業務の喪失利益も支払います。" },
  "option.brandRecovery": { name: "ブランド回復費用", meaning: "信頼を取り戻すための販促の費用も支払います。" },
  "option.cardLiability": {
    name: "カード会社への賠償",
    meaning: "カードの再発行と不正利用について、カード会社の請求も支払います。",
  },
  "option.dependency": {
    name: "依存先の停止",
    meaning: "委託先やクラウドの停止による③の損害も支払います。通信と電力は対象外です。",
  },
  "option.itServices": {
    name: "IT業務",
    meaning: "IT業務の欠陥による顧客の請求も支払います。保険料はこの表の外です。",
  },
  "option.ransom": {
    name: "身代金",
    meaning: "身代金を支払の対象にするかどうかです。国内の約款では通常、対象外です。",
  },
  "option.bodilyInjury": {
    name: "対人・対物",
    meaning: "身体の障害と財物の損壊も支払います。金額はこの診断の外です。",
  },
  order: { name: "適用の順序", meaning: "縮小支払割合、内枠限度額、免責金額を、どの順に当てはめるかです。" },
  "aggregate.limit": {
    name: "保険期間中総支払限度額",
    meaning: "保険期間を通じて支払う最も大きい額です。空欄は限度なしです。",
  },
  "coInsurance.share": { name: "共同保険の引受割合", meaning: "支払う額のうち、当社が負担する割合です。" },
  "premium.quoted": { name: "提示保険料", meaning: "お客さまに示す、または示した年間の保険料です。" },
  "premium.tariff": { name: "表定保険料", meaning: "割引の前の、貴社の料率表による年間の保険料です。" },
  firstInception: { name: "初年度契約始期日", meaning: "最初の契約が始まった日です。" },
  retroactive: { name: "遡及日", meaning: "この日より前に起きた事由による請求は支払いません。" },
  insured: { name: "被保険者の範囲", meaning: "補償を受ける法人と国です。" },
  group: { name: "団体契約", meaning: "団体契約の名前と条件です。" },
  otherInsurance: { name: "他の保険契約", meaning: "同じ損害を支払うほかの契約です。" },
  waiver: { name: "求償権の放棄", meaning: "求償しない相手です。" },
};
