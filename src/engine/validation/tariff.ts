import { evaluateSheet, understand } from "../assess";
import type { ParameterSet } from "../parameters/set";
import { sheetOf } from "./customers";
import type { Line } from "./line";
import { tariffPoints } from "./tariff-points";

/** About half of the controls are in place, as the publisher says of its examples. */
const halfInPlace = 0.5;
/** The publisher names no number of staff: yen a head, whatever the business. 前提 */
const revenuePerStaff = 20_000_000;

const staffOf = (revenue: number): number => Math.max(1, Math.round(revenue / revenuePerStaff));

/** The expected yearly loss, before any cover, beside published premiums. Information: never fitted, no quotation. */
export const tariffLines = (parameters: ParameterSet): readonly Line<"tariff">[] =>
  tariffPoints.map(({ business, industry, revenue, plan, premium }): Line<"tariff"> => {
    const staff = staffOf(revenue);
    const sheet = sheetOf({ profile: { industry, revenue, staff }, step: halfInPlace });
    const { scenarios } = evaluateSheet(understand(sheet, parameters));
    const expectedLoss = scenarios.reduce((sum, { expectedAnnualLoss }) => sum + expectedAnnualLoss, 0);
    return {
      section: "tariff",
      subjects: [
        { kind: "business", id: business },
        { kind: "plan", id: plan },
      ],
      verdict: "information",
      figures: { revenue: revenue / 1e6, staff, premium, expectedLoss, ratio: expectedLoss / premium },
      named: [],
    };
  });
