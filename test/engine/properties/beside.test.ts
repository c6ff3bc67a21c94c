import type { ParameterId } from "../../../src/engine/parameters";
import { holdsFor } from "../../support/property";
import { sheets } from "../../support/random-sheet";
import { parametersWith } from "../../support/engine";
import { evaluated } from "./holding";

/** What only stands beside the loss is made of. */
const besideAlone: readonly ParameterId[] = [
  ...(["s1.prevention", "s2.improvement", "s3.prevention", "s4.prevention", "s5.prevention"] as const),
  ...(["s2.churn", "s4.penalty", "dependence.work", "law.fineMax"] as const),
];
const dearer = parametersWith(Object.fromEntries(besideAlone.map((id) => [id, id === "s2.churn" ? 1 : 0.9])));
const free = parametersWith(Object.fromEntries(besideAlone.map((id) => [id, 0])));

test("what stands beside the loss is in no item, no total, no expected loss and no frequency", () => {
  holdsFor(sheets, 150, (sheet) => {
    const [one, other] = [evaluated(sheet, dearer), evaluated(sheet, free)];
    one.scenarios.forEach(({ frequency, loss, expectedAnnualLoss, items }, index) => {
      const without = other.scenarios[index];
      expect({ frequency, loss, expectedAnnualLoss, items }).toEqual({
        frequency: without?.frequency,
        loss: without?.loss,
        expectedAnnualLoss: without?.expectedAnnualLoss,
        items: without?.items,
      });
      expect(without?.beside.every(({ high }) => high === 0)).toBe(true);
    });
  });
});

test("a total is the sum of its items, and the yearly loss its mean times the frequency", () => {
  holdsFor(sheets, 150, (sheet) => {
    for (const { items, loss, frequency, expectedAnnualLoss } of evaluated(sheet).scenarios) {
      if (!loss) continue;
      for (const point of ["low", "likely", "high", "mean"] as const)
        expect(loss[point]).toBe(items.reduce((sum, item) => sum + item[point], 0));
      expect(expectedAnnualLoss).toBe(frequency * loss.mean);
    }
  });
});
