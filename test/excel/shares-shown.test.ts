import type { HearingSheet } from "../../src/engine";
import { names } from "../../src/workbook/model/names";
import { diagnose, openFilled, valueOf, written } from "../support/local";
import { known } from "../support/standings";
import { overwrite } from "../support/tamper";

const sheet: HearingSheet = known;

test("a share just below a level's threshold is not shown as the threshold", async () => {
  const workbook = await openFilled(sheet);
  written(await diagnose(workbook));
  // the likely loss typed over: 4.9996 % and 5 % of a revenue of 3,000,000,000
  overwrite(workbook, names.scenario("s1", "likely"), 149_988_000);
  expect(valueOf(workbook, names.scenario("s1", "level"))).toBe("大");
  expect(valueOf(workbook, names.scenario("s1", "level"), 2)).toBe("標準損失の売上高に対する割合：4.999%");
  overwrite(workbook, names.scenario("s1", "likely"), 150_000_000);
  expect(valueOf(workbook, names.scenario("s1", "level"))).toBe("甚大");
  expect(valueOf(workbook, names.scenario("s1", "level"), 2)).toBe("標準損失の売上高に対する割合：5.0%");
  overwrite(workbook, names.scenario("s1", "likely"), 7_500_000);
  expect(valueOf(workbook, names.scenario("s1", "level"), 2)).toBe("標準損失の売上高に対する割合：0.25%");
});
