import { isQuantity, quantities, type Figure, type ParameterId, type QuantityId, type Scenario } from "../../../engine";
import type { Words } from "../../../locales";
import { controlName } from "../../formula/amount";
import { formulaOf } from "../../formula/expression";
import { parameterName } from "../../formula/parameter-names";
import { names } from "../../model/names";
import type { Chain } from "./chain";
import { choiceNumber } from "./choice-number";

/** Lines of what becomes of the time of an outage, as shares of it. */
export interface OutageLines {
  /** Within the period that is covered. */
  readonly covered: number;
  /** Of the whole, what is waited for. */
  readonly waited: number;
}

function drawName(id: ParameterId | QuantityId, figure: Figure): string {
  if (!isQuantity(id)) return parameterName(id, figure);
  return names.quantity(id, quantities[id].uncertain ? figure : undefined);
}

const deducted = choiceNumber("interruption.waitingKind", "deducted");

/** Null where nothing stands still. */
export function outageLines(chain: Chain, scenario: Scenario, words: Words): OutageLines | null {
  const { outage } = scenario;
  if (!outage) return null;
  const text = words.sheets.coverCalc;
  const control = controlName(scenario, outage.control);
  const { repeats } = outage;
  const hours = chain.line({
    label: text.hours,
    kind: "hours",
    given: ({ figure }) => `${drawName(outage.draw, figure)}*${outage.hours}*${control}`,
  });
  const unbroken = repeats
    ? chain.line({ label: text.unbroken, kind: "share", given: () => formulaOf(repeats.unbroken, "likely") })
    : null;
  const repeated = repeats
    ? chain.line({
        label: text.repeated,
        kind: "hours",
        given: () => `${parameterName(repeats.length, "likely")}*${control}`,
      })
    : null;
  const covered = chain.line({
    label: text.withinPeriod,
    kind: "share",
    each: ({ given, term }) =>
      `IF(${given(hours)}=0,1,MIN(1,${term("interruption.period")}*24/MAX(${given(hours)},0.000001)))`,
  });
  const waited = chain.line({
    label: text.waited,
    kind: "share",
    each: ({ given, of, term }) => {
      const [lasting, wait] = [given(hours), term("interruption.waiting")];
      const long = unbroken === null ? "1" : given(unbroken);
      const short =
        unbroken === null || repeated === null ? "" : `+IF(AND(${long}<1,${given(repeated)}<=${wait}),1-${long},0)`;
      const threshold = `${of(covered)}*(IF(${lasting}*${long}>${wait},0,${long})${short})`;
      const off = `MIN(${of(covered)},${wait}/MAX(${lasting},0.000001))`;
      return `IF(${lasting}=0,0,IF(${term("interruption.waitingKind")}=${deducted},${off},${threshold}))`;
    },
  });
  return { covered, waited };
}
