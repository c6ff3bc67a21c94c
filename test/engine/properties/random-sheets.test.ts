import fc from "fast-check";
import { hearingSheetSchema } from "../../../src/engine/sheet/hearing-sheet";
import { holdsFor } from "../../support/property";
import { seededRandom } from "../../support/random";
import { randomSheet, sheets } from "../../support/random-sheet";
import { evaluated } from "./holding";

const seeds = fc.nat({ max: 0xffffffff });

describe("random sheets", () => {
  test("are the same for the same seed", () => {
    holdsFor(seeds, 50, (seed) => {
      expect(randomSheet(seededRandom(seed))).toEqual(randomSheet(seededRandom(seed)));
    });
  });

  test("are hearing sheets by the schema", () => {
    holdsFor(sheets, 200, (sheet) => {
      expect(hearingSheetSchema.safeParse(sheet).success).toBe(true);
    });
  });

  test("bring every kind of reply and every kind of profile issue, each scenario gated and open", () => {
    const codes = new Set<string>();
    const gates = new Set<string>();
    for (let seed = 0; seed < 300; seed++) {
      const form = seed % 5 === 0 ? "short" : "full";
      const { issues, scenarios } = evaluated({ ...randomSheet(seededRandom(seed)), form });
      for (const issue of issues) codes.add(issue.code === "contradiction" ? issue.rule : issue.code);
      for (const { id, applies } of scenarios) gates.add(`${id} ${String(applies)}`);
    }
    const expected = [
      "unanswered",
      "unknown",
      "reasonDenied",
      "reasonUnconfirmed",
      "reasonUnverified",
      "notAsked",
      "assumed",
      "understood",
      "notANumber",
      "outOfRange",
    ];
    expect([...codes]).toEqual(
      expect.arrayContaining([
        ...expected,
        "notWhole",
        "allBest",
        "largeLoss",
        "databaseAboveHeld",
        "cardsWithoutKind",
      ]),
    );
    // S1 is never gated; S6 is open only where a provider is named
    expect(gates.size).toBeGreaterThanOrEqual(10);
  });
});
