/** Kinds of support service that answer weak replies. Their names and descriptions are in the locales. */
export const measureIds = [
  "policy",
  "training",
  "incidentResponse",
  "backup",
  "continuity",
  "contractors",
  "cloudSettings",
  "paymentChecks",
  "dataProtection",
  "patching",
  "authentication",
  "endpoint",
  "networkDefence",
  "mailDefence",
  "monitoring",
  "operationLog",
  "webSecurity",
  "ddos",
  "physical",
] as const;
export type MeasureId = (typeof measureIds)[number];

/** Measures whose questions help together only: they are raised as one. Source: the loss model, whose factor of backups needs all three. */
export const raisedAsOne: ReadonlySet<MeasureId> = new Set<MeasureId>(["backup"]);

/** Public Japanese documents that answer weak replies. Their titles and publishers are in the locales; addresses move, so none is kept. */
export const guidanceIds = [
  "smeGuideline",
  "managementGuideline",
  "personalInformation",
  "secureWebsite",
  "onlineShop",
  "creditCard",
  "insiderThreat",
  "telework",
  "phishing",
  "vulnerabilityPartnership",
  "attackSurface",
  "logUse",
  "incidentHandling",
  "ddosAlert",
  "continuityGuide",
  "cloudSettings",
  "factory",
  "generativeAi",
] as const;
export type GuidanceId = (typeof guidanceIds)[number];
