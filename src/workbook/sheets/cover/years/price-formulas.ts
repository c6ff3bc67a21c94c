import type { ParameterId } from "../../../../engine";
import { parameterName } from "../../../formula/parameter-names";
import { yearly } from "./settled";

const load = (id: Extract<ParameterId, `price.${string}`>): string => parameterName(id, "likely");

/** 純保険料相当 out of what is expected to be paid a year and its TVaR 99 %; the loads are cells. */
export const pureFormula = (paid: string, tvar: string): string => {
  const risk = `IF(${load("price.riskByTvar")}>0,${tvar}*${load("price.riskLoadTvar")},${paid}*${load("price.riskLoad")})`;
  return `((${paid}*(1+${load("price.handling")})+${risk})*(1+${load("price.nonModelledLoad")}))`;
};

/** 営業保険料相当 out of 純保険料相当. */
export const grossFormula = (pure: string): string =>
  `(${pure}/(1-${load("price.expense")}-${load("price.commission")}-${load("price.profit")}))`;

/** 営業保険料相当 of a plan, from 1. */
export const grossOf = (plan: number): string =>
  grossFormula(pureFormula(yearly("paid", plan), yearly("tvarPaid", plan)));
