import type { IndustryCode } from "../profile/industries";
import type { PersonalDataKind } from "../profile/kinds";
import { table, value } from "./parameter";

/** Mental (x) and economic (y) distress levels 1–3 of JNSA's EP map. myNumber: 前提. */
const mental: Readonly<Record<PersonalDataKind, number>> = {
  name: 1,
  address: 1,
  contact: 1,
  account: 1,
  bank: 1,
  card: 1,
  myNumber: 1,
  income: 2,
  credit: 3,
  health: 2,
  medical: 3,
  criminal: 3,
};
const economic: Readonly<Record<PersonalDataKind, number>> = {
  name: 1,
  address: 1,
  contact: 1,
  account: 2,
  bank: 3,
  card: 3,
  myNumber: 2,
  income: 2,
  credit: 3,
  health: 1,
  medical: 1,
  criminal: 3,
};
/** 2 = held to a higher duty than the general firm (finance, medicine, public service). */
const responsibility: Readonly<Record<IndustryCode, number>> = {
  A: 1,
  B: 1,
  C: 1,
  D: 1,
  E: 1,
  F: 1,
  G: 1,
  H: 1,
  I1: 1,
  I2: 1,
  J: 2,
  K: 1,
  L: 1,
  M: 1,
  N: 1,
  O: 1,
  P: 2,
  Q: 1,
  R: 1,
  S: 2,
  T: 1,
};

/** A level for each kind; JNSA's map is older than My Number. */
const levels = <const Id extends string>(id: Id, amounts: Readonly<Record<PersonalDataKind, number>>) =>
  table(id, "jo", "none", amounts, ["jnsaJo"], { range: [1, 3] }).map((parameter) =>
    parameter.id === `${id}.myNumber` ? { ...parameter, basis: ["assumption"] as const } : parameter,
  );

/** The law's triggers, and JNSA's stated-liability (JO) model: a reference ceiling, never an expected payment. */
export const referenceParameters = [
  value("law.asOf", "law", "date", 45_931, ["appi"], { range: [36_526, 73_050] }),
  value("law.fineMax", "law", "yen", 100_000_000, ["appi"]),
  value("law.reportPersons", "law", "persons", 1_000, ["appi"]),
  value("law.reportInitialFrom", "law", "days", 3, ["appi"]),
  value("law.reportInitialTo", "law", "days", 5, ["appi"]),
  value("law.reportFinal", "law", "days", 30, ["appi"]),
  value("law.reportFinalMalicious", "law", "days", 60, ["appi"]),
  value("jo.base", "jo", "yenPerPerson", 500, ["jnsaJo"]),
  ...levels("jo.mental", mental),
  ...levels("jo.economic", economic),
  ...table("jo.identify", "jo", "factor", { full: 6, partial: 3, other: 1 }, ["jnsaJo"]),
  ...table("jo.social", "jo", "factor", responsibility, ["jnsaJo", "assumption"]),
  value("jo.response", "jo", "factor", 1, ["jnsaJo"], { range: [1, 2] }),
];
