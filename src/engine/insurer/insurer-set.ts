import type { MeasureId, QuestionId } from "../catalogue";

/** What makes a report material that may be handed to a customer (募集用資料). Blank: not given. */
export interface ReleaseFields {
  /** 募集文書番号 */
  readonly documentNumber: string;
  /** 承認日, ISO date. */
  readonly approvedOn: string;
  /** 使用期限, ISO date: the last day it may be used. */
  readonly expiresOn: string;
  /** 引受保険会社 */
  readonly insurer: string;
  /** 取扱代理店 */
  readonly agency: string;
}

/** Who is asked about the report. Blank: not given. */
export interface ContactBlock {
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
  readonly hours: string;
}

/** 24時間受付: whom to call when an incident happens. */
export interface EmergencyContact {
  readonly name: string;
  readonly telephone: string;
  readonly note: string;
}

/** One line of サイバーリスク支援サービス一覧. */
export interface SupportService {
  readonly service: string;
  readonly provider: string;
  /** What it answers. */
  readonly measures: readonly MeasureId[];
  readonly contact: string;
  /** Names of the plans it is included in; none: to be asked for. */
  readonly plans: readonly string[];
}

/** One line of 情報提供. */
export interface Notice {
  readonly title: string;
  readonly issuer: string;
  /** ISO date. */
  readonly date: string;
  /** Where it is published. */
  readonly source: string;
  readonly questions: readonly QuestionId[];
}

/** What an insurer says of itself on pages that leave it, beside the parameters. Plain data. */
export interface InsurerSet {
  readonly report: ReleaseFields;
  /** A PNG in base64; blank: none. */
  readonly logo: string;
  readonly contact: ContactBlock;
  readonly emergency: EmergencyContact;
  readonly services: readonly SupportService[];
  readonly notices: readonly Notice[];
}

/** No insurer has said anything: every page stays 社内限. */
export const noInsurer: InsurerSet = {
  report: { documentNumber: "", approvedOn: "", expiresOn: "", insurer: "", agency: "" },
  logo: "",
  contact: { name: "", telephone: "", email: "", hours: "" },
  emergency: { name: "", telephone: "", note: "" },
  services: [],
  notices: [],
};
