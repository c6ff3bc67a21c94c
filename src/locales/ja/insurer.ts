import type { InsurerWords } from "../shape-insurer";

export const releaseFields: InsurerWords["releaseFields"] = {
  documentNumber: "募集文書番号",
  approvedOn: "承認日",
  expiresOn: "使用期限",
  insurer: "引受保険会社",
  agency: "取扱代理店",
};

export const insurer: InsurerWords = {
  releaseFields,
  sample: {
    insurer: "見本損害保険株式会社",
    agency: "みほん保険事務所",
    contact: {
      name: "見本損害保険株式会社（サイバー保険担当）",
      telephone: "00-0000-0000",
      email: "cyber@example.jp",
      hours: "平日9時から17時",
    },
    emergency: {
      name: "見本サイバー事故受付センター",
      telephone: "0000-000-000",
      note: "24時間365日受け付けます。ご契約のない方からの電話は、平日の窓口へ引き継ぎます。",
    },
    desk: "見本サイバー支援デスク（平日9時から17時）",
    services: {
      mailDrill: { service: "標的型メール訓練", provider: "みほん研修株式会社" },
      endpointWatch: { service: "EDRの導入と監視", provider: "みほん監視株式会社" },
      siteTest: { service: "Webサイトの脆弱性診断", provider: "みほん診断株式会社" },
      restoreTest: { service: "バックアップの点検と復旧の試験", provider: "みほん復旧支援株式会社" },
      incidentExercise: { service: "事故対応の手順書づくりと机上訓練", provider: "みほん調査株式会社" },
      signIn: { service: "多要素認証の導入支援", provider: "みほん認証株式会社" },
      logAnalysis: { service: "操作ログの収集と分析", provider: "みほん記録株式会社" },
    },
    notices: {
      holidays: {
        title: "長期休暇に向けた情報セキュリティの注意喚起（見本）",
        source: "見本損害保険「サイバー便り」2026年4月号",
      },
      vpnDevices: {
        title: "VPN機器の弱点をねらう攻撃の増加（見本）",
        source: "見本損害保険「サイバー便り」2026年2月号",
      },
    },
  },
};
