import { mostPlans } from "../../../engine";
import { style } from "../../model/cell-styles";
import type { Style } from "../../model/style";

/** Points: a name, what it is of, an amount; then two columns a plan. */
export const widths = [150, 104, 92, ...Array.from({ length: 2 * mostPlans }, () => 82)] as const;
export const columns = widths.length;
/** The first column of amounts, and of plans. */
export const [AMOUNT, PLANS] = [2, 3] as const;

/** Nothing as a dash, in tables in which most is nothing. */
export const dashedYen: Style = { ...style.yen, numberFormat: '#,##0;-#,##0;"–"' };
