import type { Department } from "./departments";
import type { GuidanceId, MeasureId } from "./measures";

/** The five viewpoints of the qualitative diagnosis, in the order of the hearing sheet. Source: the seed document (簡易リスク診断). */
export const viewpointIds = ["governance", "network", "client", "server", "facility"] as const;
export type ViewpointId = (typeof viewpointIds)[number];

/** The four axes of the operation-log maturity: 収集, 保存, 監視, 分析. */
export const logAxes = ["collect", "retain", "monitor", "analyse"] as const;
export type LogAxis = (typeof logAxes)[number];

/** The levels of operation-log maturity, none to best; parameters give the factors at each. */
export const logLevels = [0, 1, 2, 3, 4] as const;
export type LogLevel = (typeof logLevels)[number];

/** Weight of a question that caps the grade where nothing is in place: the top of the scale. */
export const heaviestWeight = 5;

/** One reply a question offers. Options are declared best first. */
export interface Option {
  readonly id: string;
  /** Degree of the control in place, 1 (best) to 0 (none). */
  readonly step: number;
  /** Operation-log level 0–4 of this reply, on questions that belong to a log axis. */
  readonly logLevel?: LogLevel;
  /** What this reply says beside its step, where the profile may say otherwise. */
  readonly claims?: Exclude<NotApplicableReason, "stated">;
}

/** Ids of the control in published frameworks. Ids only: the frameworks' texts are not ours to ship. */
export interface References {
  /** CIS Controls v8 safeguards. */
  readonly cis: readonly string[];
  /** NIST Cybersecurity Framework 2.0 subcategories. */
  readonly csf: readonly string[];
  /** ISO/IEC 27001:2022 Annex A controls. */
  readonly iso: readonly string[];
  /** Item numbers of IPA's 25-item self-diagnosis (5分でできる!情報セキュリティ自社診断). */
  readonly ipa: readonly number[];
}

/** A question of the hearing sheet. Its words are in the locales under the same id, its effects with the scenarios. */
export interface Question {
  /** Never changes its meaning; a new meaning is a new id. */
  readonly id: string;
  readonly viewpoint: ViewpointId;
  /** Who at the customer is likeliest to know. */
  readonly askedOf: Department;
  /** Weight 1–5 in the score of its viewpoint. 前提 */
  readonly weight: 1 | 2 | 3 | 4 | 5;
  /** A key control (要の対策): a weak reply multiplies frequencies where its likelihood effect is at least 2. */
  readonly key?: true;
  /** Asked in the short form too. */
  readonly core?: true;
  readonly options: readonly Option[];
  /** Ready-made reasons for "not applicable"; with `stated` the reason is written in the remark. Empty: always applicable. */
  readonly notApplicable: readonly NotApplicableReason[];
  readonly logAxis?: LogAxis;
  readonly references: References;
  /** The kind of support service that answers a weak reply. */
  readonly measure: MeasureId;
  /** The public guidance that answers a weak reply. */
  readonly guidance: GuidanceId;
}

/** Why a question does not apply. All but `stated` are drop-down entries of their own. */
export const notApplicableReasons = [
  "noRemoteAccess",
  "noPublicSystem",
  "noWebsite",
  "noDomain",
  "noDatabase",
  "noCards",
  "noServers",
  "noWireless",
  "noContractors",
  "noDevelopment",
  "noPortableDevices",
  "noOffsiteWork",
  "noDirectory",
  "noOt",
  "stated",
] as const;
export type NotApplicableReason = (typeof notApplicableReasons)[number];
