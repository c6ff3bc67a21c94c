import fc from "fast-check";
import { defaultParameters } from "../../../src/engine/parameters/set";
import { variables } from "../../../src/engine/profile/variables";
import { understand } from "../../../src/engine/assess";
import type { HearingSheet } from "../../../src/engine/sheet/hearing-sheet";
import { holdsFor } from "../../support/property";
import { sheets } from "../../support/random-sheet";
import { amountsAreAmounts, atMost, evaluated } from "./holding";

/** Any number a cell allows, whatever the others say. */
const absurd: fc.Arbitrary<HearingSheet> = fc
  .tuple(
    sheets,
    fc.record(
      Object.fromEntries(
        variables.flatMap((variable) => {
          if (variable.kind !== "number") return [];
          const { id, min, max, whole } = variable;
          const any = fc.double({ min, max, noNaN: true }).map((value) => (whole ? Math.round(value) : value));
          return [[id, fc.oneof(fc.constantFrom(min, max), any)]];
        }),
      ),
      { requiredKeys: [] },
    ),
  )
  .map(([sheet, profile]) => ({ ...sheet, profile: { ...sheet.profile, ...profile } }));

test("amounts of absurd profiles are amounts", () => {
  holdsFor(absurd, 150, (sheet) => {
    amountsAreAmounts(evaluated(sheet));
  });
});

test("nothing is counted that is not there, whatever is stated", () => {
  holdsFor(absurd, 150, (sheet) => {
    const { model } = understand(sheet, defaultParameters);
    const [used, quantity] = [model.used, model.quantity] as const;
    const high = (id: Parameters<typeof quantity>[0]): number => quantity(id).high;
    atMost(high("personsAffected"), used("personsHeld"));
    for (const id of ["cardsAffected", "personsSensitive", "personsFinancial", "personsGeneral"] as const)
      atMost(high(id), high("personsAffected"));
    atMost(high("s2.giftPersons"), high("personsAffected"));
    for (const id of ["s1.serversExamined", "s2.serversExamined", "s5.serversExamined"] as const)
      atMost(high(id), used("servers"));
    atMost(high("s3.serversExamined"), used("publicServers"));
    atMost(high("pcsExamined"), used("pcs"));
    atMost(high("s3.onlineStaff"), used("staff"));
    atMost(high("onlineSales"), used("revenue"));
    expect(high("onlineSales") + high("otherSales")).toBeCloseTo(used("revenue"), 0);
    atMost(high("closedDays"), 120);
    atMost(high("s4.outageHours"), 720);
    for (const id of ["webExposure", "cardExposure", "salesExposure", "mailShare"] as const) atMost(high(id), 1);
  });
});

test("no item by the head or by the day comes to more than all heads and a year", () => {
  holdsFor(absurd, 150, (sheet) => {
    const { model } = understand(sheet, defaultParameters);
    const items = evaluated(sheet).scenarios.flatMap((scenario) => scenario.items);
    const highOf = (id: string): number => items.find((item) => item.id === id)?.high ?? 0;
    const persons = model.quantity("personsAffected").high;
    // letters 160, cards 2,000 and 2 % of 100,000 yen
    atMost(highOf("s2.notices"), persons * 160);
    atMost(highOf("s2.cardReissue"), persons * 2_000);
    atMost(highOf("s2.fraud"), persons * 0.02 * 100_000);
    // 5 % of sales at 500 a gift, which costs 1,000 at most
    atMost(highOf("s2.gift"), model.used("revenue") * 0.05 * 2);
    // controls lengthen what stands still by e^0.4 at most
    const profit = model.used("margin") * model.used("revenue") * Math.exp(0.4);
    atMost(highOf("s3.profit"), profit * ((120 * 2.9) / 365));
    atMost(highOf("s2.profit"), profit * (120 / 365));
    atMost(highOf("s4.profitOnline"), profit * ((720 * 2.5) / 8_760));
  });
});
