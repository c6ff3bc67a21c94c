import type { GuidanceWords, MeasureWords } from "../shape";

export const measures = {
  policy: { name: "Policy and organisation", description: "Help with policy, roles, risk assessment and audit" },
  training: {
    name: "Training and phishing drills",
    description: "Staff training, phishing drills and rules for off-site work",
  },
  incidentResponse: {
    name: "Incident readiness",
    description: "Procedures, exercises and a contract with a responder before it is needed",
  },
  backup: { name: "Backups", description: "Storage that attackers cannot erase, and restores tested against a time" },
  continuity: { name: "Continuity", description: "Plans and drills for working without systems" },
  contractors: { name: "Contractor management", description: "Checks on contractors and clouds, review of contracts" },
  cloudSettings: {
    name: "Cloud settings",
    description: "Regular checks or a watch for wrong sharing and rights in clouds",
  },
  paymentChecks: {
    name: "Payment checks",
    description: "A procedure to confirm new bank details and urgent payments by another channel",
  },
  dataProtection: {
    name: "Personal data protection",
    description: "Locating, deleting and encrypting personal data, limits on taking it out",
  },
  patching: {
    name: "Updates and vulnerabilities",
    description: "Asset lists, prompt updates, replacement of unsupported systems",
  },
  authentication: {
    name: "Authentication and IDs",
    description: "Multi-factor authentication, management of accounts and privileged IDs",
  },
  endpoint: { name: "PC protection", description: "EDR or the like, limits on administrator rights and software" },
  networkDefence: {
    name: "Network protection",
    description: "Boundary rules, separation of segments, control of Wi-Fi and connected devices",
  },
  mailDefence: { name: "Mail protection", description: "Checks on incoming mail, sender authentication" },
  monitoring: {
    name: "Monitoring service",
    description: "An outside service that watches for intrusion and unusual operations",
  },
  operationLog: {
    name: "Operation log management",
    description: "Collecting and keeping operation records so that a leak can be traced",
  },
  webSecurity: {
    name: "Website and exposure testing",
    description: "Vulnerability tests, WAF, checks of internet exposure and domains",
  },
  ddos: { name: "DDoS protection and standby", description: "Services that absorb attacks, standby servers" },
  physical: {
    name: "Entry, locks and facilities",
    description: "Entry control, locks, safe disposal, protection against power cuts and disasters",
  },
} satisfies MeasureWords;

export const guidance = {
  smeGuideline: {
    title: "Information Security Guidelines for SMEs (中小企業の情報セキュリティ対策ガイドライン)",
    publisher: "Information-technology Promotion Agency, Japan (IPA)",
  },
  managementGuideline: {
    title: "Cybersecurity Management Guidelines Ver 3.0 (サイバーセキュリティ経営ガイドライン Ver3.0)",
    publisher: "Ministry of Economy, Trade and Industry (METI) and IPA",
  },
  personalInformation: {
    title:
      "Guidelines on the Act on the Protection of Personal Information: General Rules (個人情報の保護に関する法律についてのガイドライン（通則編）)",
    publisher: "Personal Information Protection Commission (PPC)",
  },
  secureWebsite: {
    title: "How to Secure Your Website (安全なウェブサイトの作り方)",
    publisher: "Information-technology Promotion Agency, Japan (IPA)",
  },
  onlineShop: {
    title: "Security Guidelines for Building and Running Online Shops (ECサイト構築・運用セキュリティガイドライン)",
    publisher: "Information-technology Promotion Agency, Japan (IPA)",
  },
  creditCard: {
    title: "Credit Card Security Guidelines (クレジットカード・セキュリティガイドライン)",
    publisher: "Credit Transaction Security Measures Council",
  },
  insiderThreat: {
    title:
      "Guidelines for the Prevention of Internal Improprieties in Organizations (組織における内部不正防止ガイドライン)",
    publisher: "Information-technology Promotion Agency, Japan (IPA)",
  },
  telework: {
    title: "Telework Security Guidelines (テレワークセキュリティガイドライン)",
    publisher: "Ministry of Internal Affairs and Communications (MIC)",
  },
  phishing: {
    title: "Anti-Phishing Guidelines (フィッシング対策ガイドライン)",
    publisher: "Council of Anti-Phishing Japan",
  },
  vulnerabilityPartnership: {
    title:
      "Information Security Early Warning Partnership Guideline (情報セキュリティ早期警戒パートナーシップガイドライン)",
    publisher: "IPA, JPCERT Coordination Center and others",
  },
  attackSurface: {
    title: "Guidance on Introducing Attack Surface Management (ASM（Attack Surface Management）導入ガイダンス)",
    publisher: "Ministry of Economy, Trade and Industry (METI)",
  },
  logUse: {
    title: "Using and Analysing Logs against Advanced Attacks (高度サイバー攻撃への対処におけるログの活用と分析方法)",
    publisher: "JPCERT Coordination Center",
  },
  incidentHandling: {
    title: "Incident Handling Manual (インシデントハンドリングマニュアル)",
    publisher: "JPCERT Coordination Center",
  },
  ddosAlert: {
    title: "Advisory on Measures against DDoS Attacks (DDoS攻撃への対策について（注意喚起）)",
    publisher:
      "National center of Incident readiness and Strategy for Cybersecurity (now National Cybersecurity Office)",
  },
  continuityGuide: {
    title: "SME Guidelines for Drawing Up and Running a BCP (中小企業BCP策定運用指針)",
    publisher: "Small and Medium Enterprise Agency",
  },
  cloudSettings: {
    title:
      "Guidelines for Appropriate Settings in Using and Providing Cloud Services (クラウドサービス利用・提供における適切な設定のためのガイドライン), October 2022",
    publisher: "Ministry of Internal Affairs and Communications (MIC)",
  },
  factory: {
    title:
      "Cyber/Physical Security Guidelines for Factory Systems (工場システムにおけるサイバー・フィジカル・セキュリティ対策ガイドライン), Ver 1.1, April 2025",
    publisher: "Ministry of Economy, Trade and Industry (METI)",
  },
  generativeAi: {
    title:
      "Guidelines for Introducing and Using Text-generating AI (テキスト生成AIの導入・運用ガイドライン), July 2024",
    publisher: "Core Human Resource Development Program, Industrial Cyber Security Center of Excellence, IPA",
  },
} satisfies GuidanceWords;
