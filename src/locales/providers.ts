import type { ProviderKind } from "../engine";
import type { Language } from "./language";

/** A provider of the pick lists. Names only; that one is listed says nothing about it. */
export interface Provider {
  /** Never changes: books of customers are added up by it. */
  readonly id: string;
  readonly kinds: readonly ProviderKind[];
  readonly name: Readonly<Record<Language, string>>;
  /** Other ways people write it; compared after folding width and case. */
  readonly aliases: readonly string[];
}

function provider(
  id: string,
  kinds: readonly ProviderKind[],
  ja: string,
  en: string,
  aliases: readonly string[] = [],
): Provider {
  return { id, kinds, name: { ja, en }, aliases };
}

/** Common in Japan, in the order of the pick lists. */
export const providers: readonly Provider[] = [
  provider("aws", ["cloud", "hosting"], "AWS", "AWS", [
    "Amazon Web Services",
    "アマゾンウェブサービス",
    "アマゾン",
    "Amazon",
    "EC2",
    "S3",
    "Lightsail",
  ]),
  provider("azure", ["cloud", "hosting"], "Microsoft Azure", "Microsoft Azure", [
    "Azure",
    "アジュール",
    "Windows Azure",
  ]),
  provider("google-cloud", ["cloud", "hosting"], "Google Cloud", "Google Cloud", [
    "GCP",
    "Google Cloud Platform",
    "グーグルクラウド",
    "Firebase",
  ]),
  provider("microsoft-365", ["cloud"], "Microsoft 365", "Microsoft 365", [
    "M365",
    "Office 365",
    "O365",
    "Teams",
    "Exchange Online",
    "SharePoint",
    "OneDrive",
  ]),
  provider("google-workspace", ["cloud"], "Google Workspace", "Google Workspace", ["G Suite", "GSuite", "Gmail"]),
  provider("oracle-cloud", ["cloud"], "Oracle Cloud", "Oracle Cloud", [
    "OCI",
    "Oracle Cloud Infrastructure",
    "オラクル",
    "Oracle",
  ]),
  provider("ibm-cloud", ["cloud"], "IBM Cloud", "IBM Cloud", ["Bluemix", "SoftLayer"]),
  provider("alibaba-cloud", ["cloud"], "Alibaba Cloud", "Alibaba Cloud", ["アリババクラウド", "Aliyun"]),
  provider("salesforce", ["cloud"], "Salesforce", "Salesforce", ["セールスフォース", "SFDC"]),
  provider("cybozu", ["cloud"], "サイボウズ", "Cybozu", ["kintone", "キントーン", "Garoon"]),
  provider("fujitsu", ["cloud"], "富士通クラウド", "Fujitsu Cloud", ["FJcloud", "FJcloud-V", "ニフクラ", "NIFCLOUD"]),
  provider("idcf", ["cloud", "hosting"], "IDCフロンティア", "IDC Frontier", ["IDCF", "IDCFクラウド", "Zenlogic"]),
  provider("sakura", ["cloud", "hosting", "cdn"], "さくらインターネット", "SAKURA internet", [
    "さくら",
    "さくらのクラウド",
    "さくらのレンタルサーバ",
    "さくらのVPS",
    "ウェブアクセラレータ",
    "SAKURA",
  ]),
  provider("xserver", ["hosting"], "エックスサーバー", "Xserver", ["エックスサーバ", "シン・レンタルサーバー"]),
  provider("gmo-internet", ["cloud", "hosting", "isp"], "GMOインターネット", "GMO Internet", [
    "GMO",
    "お名前.com",
    "ConoHa",
    "とくとくBB",
  ]),
  provider("gmo-pepabo", ["hosting"], "GMOペパボ", "GMO Pepabo", [
    "ロリポップ",
    "heteml",
    "ヘテムル",
    "カラーミーショップ",
  ]),
  provider("kagoya", ["hosting"], "カゴヤ・ジャパン", "KAGOYA JAPAN", ["カゴヤ", "KAGOYA"]),
  provider("kddi-web", ["hosting"], "KDDIウェブコミュニケーションズ", "KDDI Web Communications", ["CPI"]),
  provider("nttpc", ["hosting", "isp"], "NTTPCコミュニケーションズ", "NTTPC Communications", [
    "NTTPC",
    "WebARENA",
    "InfoSphere",
  ]),
  provider("shopify", ["hosting"], "Shopify", "Shopify", ["ショッピファイ"]),
  provider("base", ["hosting"], "BASE", "BASE", ["ベイス"]),
  provider("stores", ["hosting"], "STORES", "STORES", ["ストアーズ", "STORES.jp"]),
  provider("makeshop", ["hosting"], "MakeShop", "MakeShop", ["メイクショップ"]),
  provider("futureshop", ["hosting"], "futureshop", "futureshop", ["フューチャーショップ"]),
  provider("rakuten-ichiba", ["hosting"], "楽天市場", "Rakuten Ichiba", ["楽天"]),
  provider("wix", ["hosting"], "Wix", "Wix", ["ウィックス"]),
  provider("wordpress-com", ["hosting"], "WordPress.com", "WordPress.com", ["Automattic"]),
  provider("cloudflare", ["cdn"], "Cloudflare", "Cloudflare", ["クラウドフレア"]),
  provider("akamai", ["cdn"], "Akamai", "Akamai", ["アカマイ", "Linode"]),
  provider("cloudfront", ["cdn"], "Amazon CloudFront", "Amazon CloudFront", ["CloudFront", "クラウドフロント"]),
  provider("fastly", ["cdn"], "Fastly", "Fastly", ["ファストリー"]),
  provider("azure-front-door", ["cdn"], "Azure Front Door", "Azure Front Door", ["Azure CDN"]),
  provider("google-cdn", ["cdn"], "Google Cloud CDN", "Google Cloud CDN", ["Cloud CDN", "Media CDN"]),
  provider("imperva", ["cdn"], "Imperva", "Imperva", ["インパーバ", "Incapsula"]),
  provider("cdnetworks", ["cdn"], "CDNetworks", "CDNetworks", ["シーディーネットワークス"]),
  provider("jstream", ["cdn"], "Jストリーム", "J-Stream", ["CDNext", "J-Stream CDNext"]),
  provider("iij", ["cloud", "hosting", "cdn", "isp"], "IIJ", "IIJ", [
    "インターネットイニシアティブ",
    "IIJ GIO",
    "IIJmio",
    "Internet Initiative Japan",
  ]),
  provider("ntt-docomo-business", ["cloud", "hosting", "cdn", "isp"], "NTTドコモビジネス", "NTT DOCOMO BUSINESS", [
    "NTTコミュニケーションズ",
    "NTT Com",
    "OCN",
    "Smart Data Platform",
  ]),
  provider("ntt-east", ["cloud", "isp"], "NTT東日本", "NTT East", ["フレッツ東日本", "東日本電信電話"]),
  provider("ntt-west", ["cloud", "isp"], "NTT西日本", "NTT West", ["フレッツ西日本", "西日本電信電話"]),
  provider("docomo", ["isp"], "NTTドコモ", "NTT DOCOMO", ["ドコモ", "ドコモ光", "ぷらら"]),
  provider("kddi", ["cloud", "isp"], "KDDI", "KDDI", ["au", "auひかり", "au one net"]),
  provider("softbank", ["cloud", "isp"], "ソフトバンク", "SoftBank", ["SoftBank光", "Yahoo! BB", "ODN"]),
  provider("rakuten-mobile", ["isp"], "楽天モバイル", "Rakuten Mobile", ["楽天ひかり", "楽天ブロードバンド"]),
  provider("biglobe", ["isp"], "ビッグローブ", "BIGLOBE"),
  provider("nifty", ["isp"], "ニフティ", "NIFTY", ["@nifty", "アットニフティ"]),
  provider("sony-network", ["isp"], "ソニーネットワークコミュニケーションズ", "Sony Network Communications", [
    "So-net",
    "ソネット",
    "NURO",
    "NURO光",
  ]),
  provider("asahi-net", ["isp"], "朝日ネット", "ASAHI Net", ["アサヒネット"]),
  provider("arteria", ["isp"], "アルテリア・ネットワークス", "ARTERIA Networks", ["アルテリア", "UCOM", "UCOM光"]),
  provider("optage", ["cloud", "isp"], "オプテージ", "OPTAGE", ["eo光", "eo", "ケイ・オプティコム"]),
  provider("ctc", ["isp"], "中部テレコミュニケーション", "Chubu Telecommunications", [
    "コミュファ",
    "コミュファ光",
    "ctc",
  ]),
  provider("qtnet", ["cloud", "isp"], "QTnet", "QTnet", ["BBIQ", "九州通信ネットワーク"]),
  provider("stnet", ["cloud", "isp"], "STNet", "STNet", ["ピカラ"]),
  provider("enecom", ["isp"], "エネコム", "Enecom", ["メガ・エッグ", "エネルギア・コミュニケーションズ"]),
  provider("tokai", ["isp"], "TOKAIコミュニケーションズ", "TOKAI Communications", ["TOKAI", "TNC", "ひかりdeネット"]),
  provider("jcom", ["isp"], "JCOM", "JCOM", ["J:COM", "ジェイコム"]),
];
