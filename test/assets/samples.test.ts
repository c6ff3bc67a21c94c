import path from "node:path";
import { assess, defaultParameters, type Assessment } from "../../src/engine";
import { readSamples } from "../../scripts/asset-files";

const root = path.resolve(__dirname, "..", "..");

async function assessmentOf(wanted: string): Promise<Assessment> {
  const found = (await readSamples(root)).find(({ name }) => name === wanted);
  if (!found) throw new Error(`No sample ${wanted}`);
  return assess(found.sheet, defaultParameters);
}

const kindsOfIssues = ({ issues }: Assessment): readonly string[] => [...new Set(issues.map(({ code }) => code))];

test("the complete samples contradict nothing and leave no question open", async () => {
  for (const name of ["online-shop", "online-shop-en", "manufacturer", "retailer"]) {
    const assessment = await assessmentOf(name);
    expect([name, assessment.rating.overall.answered]).toEqual([name, 1]);
    // where a remark alone says why a question does not apply, that is said of any sheet
    const usual = ["assumed", "largeLoss", "dominant", "reasonUnverified"];
    expect(kindsOfIssues(assessment).filter((code) => !usual.includes(code))).toEqual([]);
  }
});

test("the incomplete one has every trouble a sheet comes back with", async () => {
  expect(kindsOfIssues(await assessmentOf("incomplete"))).toEqual(
    expect.arrayContaining([
      "unanswered",
      "unknown",
      "reasonMissing",
      "notAnOption",
      "reasonDenied",
      "assumed",
      "understood",
      "notANumber",
      "outOfRange",
      "notYesNo",
      "contradiction",
    ]),
  );
});

test("the English online shop is the Japanese one", async () => {
  /** A reason in own words is in the sheet's language. */
  const withoutReasons = ({ issues, ...rest }: Assessment): unknown => ({
    ...rest,
    issues: issues.map((issue) => ("reason" in issue ? { ...issue, reason: "" } : issue)),
  });
  const [english, japanese] = [await assessmentOf("online-shop-en"), await assessmentOf("online-shop")];
  expect(withoutReasons(english)).toEqual(withoutReasons(japanese));
});
