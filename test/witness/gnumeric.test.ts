import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/local-excel";
import { apartFromEngine, apartFrom } from "../support/agreement";
import { expectedOf } from "../support/expected";
import { recalculateByGnumeric } from "../support/gnumeric";
import { diagnose, save, written } from "../support/local";
import { describeWith } from "../support/witness";
import { errorsIn, readXlsx } from "../support/xlsx-file";

const folder = path.join(__dirname, "../../assets/samples");
const samples = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

describeWith("gnumeric", "Gnumeric and the engine agree", () => {
  test.each(samples)("on the result of %s, to a yen, without an error in any cell", async (name) => {
    const workbook = await openWorkbook(new Uint8Array(readFileSync(path.join(folder, name))));
    const { info } = written(await diagnose(workbook));
    const bytes = await save(workbook);
    const [ours, theirs] = [readXlsx(bytes), readXlsx(recalculateByGnumeric(bytes))];
    expect(errorsIn(theirs)).toEqual([]);
    expect(apartFromEngine(theirs, expectedOf(info.reading.sheet, info.reading.language))).toEqual([]);
    // Gnumeric's TEXT rounds 1.225 to 1.22, Excel's to 1.23
    expect(apartFrom(ours, theirs).filter((line) => !line.includes(" =TEXT("))).toEqual([]);
  });
});
