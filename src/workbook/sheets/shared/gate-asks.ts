import { defaultRules, type GateId } from "../../../engine";
import { gateAsks, type Words } from "../../../locales";
import { names } from "../../model/names";
import { textFormula } from "./text-formula";

/** What a precondition asks, with its numbers: as a formula over the rules in use, and as shipped, for its length. */
export function gateAsksCell(gate: GateId, words: Words): { readonly asks: string; readonly text: string } {
  const { gates, yen } = words.preconditions;
  const [loss, share] = [names.rule("history.lossFrom"), names.rule("answered.share")];
  const asks = textFormula(gates[gate].asks, {
    loss: textFormula(yen.shown, { amount: `TEXT(${loss}/${yen.divisor},"#,##0")` }),
    share: `ROUND(100*${share},1)&"%"`,
  });
  return { asks, text: gateAsks(gate, defaultRules, words) };
}
