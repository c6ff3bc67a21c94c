import type { AmountVariableId } from "../../engine";
import { names } from "../model/names";

/** What brings an amount to yen by the entry its unit cell holds; 0 where it holds none, a blank among them. */
export const entryFactor = (id: AmountVariableId): string =>
  `SUMPRODUCT((${names.list("amountUnit")}=${names.unit(id)})*${names.amountFactor})`;

/** The same, a blank being yen. */
export const unitFactor = (id: AmountVariableId): string => `IF(${names.unit(id)}="",1,${entryFactor(id)})`;

/** An amount and what its unit cell says, as one text. */
export const amountText = (amount: string, unit: string): string => (unit === "" ? amount : `${amount} (${unit})`);

/** The same as a formula. */
export const amountTextFormula = (id: AmountVariableId): string =>
  `${names.input(id)}&IF(${names.unit(id)}="",""," ("&${names.unit(id)}&")")`;
